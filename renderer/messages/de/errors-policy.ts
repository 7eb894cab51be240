import type { policyErrors as English } from '../en/errors-policy.ts';

export const policyErrors: typeof English = {
  POLICY_INVALID: {
    title: 'Die Regeln der Organisation sind nicht lesbar',
    meaning:
      'Die Richtliniendatei ist beschädigt oder ungültig. Bis sie in Ordnung gebracht ist, kann nichts verbunden werden.',
    todo: 'Bitten Sie die Stelle, die diesen Computer betreut, die Richtliniendatei in Ordnung zu bringen.',
  },
  POLICY_FORBIDS_PROVIDER: {
    title: '{provider} ist in Ihrer Organisation nicht erlaubt',
    meaning:
      'Die Regeln auf diesem Computer nennen die Anbieter, die verbunden werden dürfen. Dieser gehört nicht dazu.',
    todo: 'Wenn Sie ihn brauchen, wenden Sie sich an die Stelle, die diesen Computer betreut.',
  },
  POLICY_FORBIDS_SCOPE: {
    title: 'Dieser Zugriff ist in Ihrer Organisation nicht erlaubt',
    meaning: 'Die Regeln auf diesem Computer verbieten eine der gewählten Berechtigungen.',
    todo: 'Wählen Sie weniger Zugriff, oder wenden Sie sich an die Stelle, die diesen Computer betreut.',
  },
  POLICY_FIXES_CLIENT: {
    title: 'Ihre Organisation hat dies eingerichtet',
    meaning:
      'Welchen Client {provider} hier hat, geben die Regeln auf diesem Computer vor. Hier lässt sich das nicht ändern.',
    todo: 'Wenn es geändert werden muss, wenden Sie sich an die Stelle, die diesen Computer betreut.',
  },
};
