import type { providerOAuthErrors as English } from '../en/oauth-errors-of-providers.ts';

export const providerOAuthErrors: typeof English = {
  admin_policy_enforced: {
    meaning: 'Die Administration Ihrer Organisation erlaubt diesen Zugriff nicht.',
    todo: 'Wählen Sie weniger Zugriff, oder bitten Sie die Administration, diesen Client zu erlauben.',
  },
  invalid_rapt: {
    meaning: 'Ihre Organisation verlangt nach einiger Zeit eine neue Anmeldung, und diese Zeit ist um.',
    todo: 'Verbinden Sie noch einmal, und melden Sie sich an, wenn der Browser danach fragt.',
  },
  rapt_required: {
    meaning: 'Ihre Organisation verlangt eine neue Anmeldung, bevor Zugriff gewährt wird.',
    todo: 'Verbinden Sie noch einmal, und melden Sie sich an, wenn der Browser danach fragt.',
  },
  org_internal: {
    meaning: 'Dieser Client ist nur für Konten einer bestimmten Organisation, und Ihres gehört nicht dazu.',
    todo: 'Wählen Sie ein Konto dieser Organisation, oder richten Sie einen anderen Client ein.',
  },
  deleted_client: {
    meaning:
      '{provider} meldet, dass der Client gelöscht wurde; mit ihm lässt sich nichts mehr verbinden oder erneuern.',
    todo: 'Stellen Sie den Client beim Anbieter wieder her, oder richten Sie einen neuen ein.',
  },
  disabled_client: {
    meaning: '{provider} meldet, dass der Client abgeschaltet wurde.',
    todo: 'Schalten Sie ihn beim Anbieter wieder ein, oder richten Sie einen neuen ein.',
  },
  rate_limit_exceeded: {
    meaning: 'Mit diesem Client wurden in kurzer Zeit zu viele Anfragen gesendet.',
    todo: 'Warten Sie ein wenig, und versuchen Sie es dann erneut.',
  },
  redirect_uri_mismatch: {
    meaning: 'Die Weiterleitungs-URI der Anfrage ist nicht die, die für diesen Client registriert ist.',
    todo: 'Registrieren Sie die Weiterleitungs-URI, die Holdfast anzeigt, Zeichen für Zeichen.',
  },
  incorrect_client_credentials: {
    meaning: '{provider} meldet, dass Client-ID und Client-Geheimnis nicht zusammengehören.',
    todo: 'Vergleichen Sie beide mit der Seite des Anbieters, oder erzeugen Sie dort ein neues Geheimnis.',
  },
  application_suspended: {
    meaning: '{provider} hat die App gesperrt, zu der dieser Client gehört.',
    todo: 'Den Grund kennt {provider}: Fragen Sie dort nach, oder richten Sie einen anderen Client ein.',
  },
  bad_verification_code: {
    meaning: 'Der Code galt nicht mehr: Er war zu alt oder schon verwendet.',
    todo: 'Versuchen Sie es erneut; dabei wird ein neuer Code geholt.',
  },
  bad_refresh_token: {
    meaning: '{provider} nimmt nicht mehr an, womit der Zugriff erneuert wurde.',
    todo: 'Verbinden Sie neu, um das Konto wieder zu benutzen.',
  },
  incorrect_device_code: {
    meaning: '{provider} kennt diesen Code nicht mehr.',
    todo: 'Beginnen Sie von vorn, um einen neuen Code zu erhalten.',
  },
  device_flow_disabled: {
    meaning: 'Für diesen Client ist das Verbinden mit einem Gerätecode nicht eingeschaltet.',
    todo: 'Schalten Sie es beim Anbieter in den Einstellungen der App ein, oder verbinden Sie mit dem Browser.',
  },
  unverified_user_email: {
    meaning: '{provider} meldet, dass die E-Mail-Adresse Ihres Kontos noch nicht bestätigt ist.',
    todo: 'Bestätigen Sie die Adresse dort, und versuchen Sie es dann erneut.',
  },
  authorization_declined: {
    meaning: 'Die Anfrage wurde im Browser abgelehnt. Es wurde nichts verbunden und nichts geändert.',
    todo: 'Wenn Sie das nicht wollten, versuchen Sie es erneut und erlauben Sie den Zugriff.',
  },
  invalid_resource: {
    meaning:
      '{provider} kennt den Dienst nicht, für den der Zugriff gedacht ist, oder er steht Ihrer Organisation nicht offen.',
    todo: 'Wählen Sie anderen Zugriff, oder bitten Sie die Administration, den Dienst hinzuzufügen.',
  },
  OAuthException: {
    meaning: '{provider} hat die Anfrage abgelehnt.',
    todo: 'Lesen Sie unten, was der Anbieter dazu sagt. Hilft das nicht, melden Sie den Fehler mit diesem Wortlaut.',
  },
};
