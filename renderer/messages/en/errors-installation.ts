export const installationErrors = {
  LINKS_NOT_REPAIRED: {
    title: 'Links still don’t open this copy',
    meaning:
      'The desktop did not take the change. Where a provider lets it, answers come back by a local address instead.',
    todo: 'Choose Holdfast for its links in the settings of your system.',
  },
  LINK_TARGET_UNKNOWN: {
    title: 'A link to Holdfast leads nowhere',
    meaning: 'It names an account or a provider that is not here.',
    todo: 'Choose it in the list, if it is one that you have under another name.',
  },
  UPDATE_SIGNATURE_INVALID: {
    title: 'The update is not signed by the makers of Holdfast',
    meaning: 'Somebody may have tampered with it, so nothing of it was used. Your version goes on working.',
    todo: 'Try again tomorrow. If it stays so, tell the makers.',
  },
  UPDATE_UNREACHABLE: {
    title: 'Updates can’t be looked for',
    meaning: 'The place where they are published does not answer, or the network is down.',
    todo: 'Check the network, then try again.',
  },
  UPDATE_FAILED: {
    title: 'The update could not be fetched',
    meaning: 'Your version goes on working as it is.',
    todo: 'Try again in a while.',
  },
  UPDATE_WAITS: {
    title: 'An account is being connected',
    meaning: 'The update would cut it off.',
    todo: 'Finish or cancel it, then restart to update.',
  },
};
