export const policyErrors = {
  POLICY_INVALID: {
    title: 'The organisation’s rules can’t be read',
    meaning: 'Its policy file is damaged or not valid. Until it is put right, nothing can be connected.',
    todo: 'Ask whoever looks after this computer to put the policy file right.',
  },
  POLICY_FORBIDS_PROVIDER: {
    title: 'Your organisation does not allow {provider}',
    meaning: 'The rules on this computer name the providers that may be connected, and this is none of them.',
    todo: 'Ask whoever looks after this computer if you need it.',
  },
  POLICY_FORBIDS_SCOPE: {
    title: 'Your organisation does not allow this access',
    meaning: 'The rules on this computer forbid one of the chosen kinds of access.',
    todo: 'Choose less access, or ask whoever looks after this computer.',
  },
  POLICY_FIXES_CLIENT: {
    title: 'Your organisation has set this up',
    meaning: 'The client of {provider} is fixed by the rules on this computer, so it can’t be changed here.',
    todo: 'Ask whoever looks after this computer if it must change.',
  },
};
