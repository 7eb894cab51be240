/** A provider that is not known is ''. */
export const disconnect = {
  title: (account: string) => `Disconnect ${account}?`,
  failedTitle: (account: string) => `${account} is still connected`,
  asking: (provider: string) => `Asking ${provider} to end it`,
  disconnect: 'Disconnect',
  cancel: 'Cancel',
  done: 'Done',
  tryAgain: 'Try again',
  checkAt: (provider: string) => `Check at ${provider}`,
  loss: {
    unknownProvider:
      'Holdfast does not know this provider in this run, so it can’t ask it to end the access.',
    usersStop: 'Whatever uses this account through Holdfast stops working.',
    clientStays: (provider: string) =>
      `The client itself stays registered at ${provider}, and its secret stays with its set-up here.`,
    accountStays: (provider: string) => `Your ${provider} account itself and what is in it stay as they are.`,
    noWay: (provider: string) =>
      `${provider} offers no way to end access from here: Holdfast can only forget it.`,
    validUntilItRunsOutEndIt: (provider: string) =>
      `What was given stays valid at ${provider} until it runs out. You can end it on its own page.`,
    validUntilItRunsOutOnlyThere: (provider: string) =>
      `What was given stays valid at ${provider} until it runs out. Only ${provider} itself can end it.`,
    noSecret: (provider: string) =>
      `${provider} ends access only for clients that show their secret, and this one has none here: Holdfast can only forget it.`,
    validEndIt: (provider: string) =>
      `What was given stays valid at ${provider}. You can end it on its own page.`,
    validOnlyThere: (provider: string) =>
      `What was given stays valid at ${provider}. Only ${provider} itself can end it.`,
    appRemoved: (provider: string) =>
      `Holdfast asks ${provider} to remove the app from your account, then forgets it.`,
    accessEnded: (provider: string) => `Holdfast asks ${provider} to end the access, then forgets it.`,
    wholeProject: (provider: string) =>
      `${provider} ends every connection of yours made with this client, on your other devices too.`,
  },
  failed: {
    kept: (provider: string) =>
      `The access could not be ended at ${provider || 'the provider'}, so the account was kept. Try again, or let go of it here:`,
    later: 'Disconnect here and keep trying',
    laterNote: (provider: string) =>
      `Holdfast forgets the account now, and goes on asking ${provider || 'the provider'} until it answers, also after a restart.`,
    never: 'Only forget',
    neverNote: (provider: string) =>
      `${provider || 'The provider'} is not asked again. The access may live on there until it runs out or you remove it.`,
  },
  exposed: {
    question: 'Could somebody else have the tokens?',
    hint: 'Report them as exposed: they end at once, for everybody. It can’t be undone.',
    open: 'Report as exposed…',
    title: (account: string) => `Report the tokens of ${account} as exposed?`,
    report: 'Report as exposed',
    purpose: 'For tokens that somebody else may have',
    otherwise: 'Just to disconnect, use Disconnect instead.',
    endsForAll: (provider: string) =>
      `${provider} ends the tokens of this account at once, for everybody who has them.`,
    mail: (provider: string) => `${provider} sends the owner of the tokens a mail about it.`,
    final: 'It can’t be undone. To use the account again, you connect it anew.',
    reach: 'It needs no client secret. What you connected elsewhere with the same client goes on working.',
    summary: (provider: string, account: string) =>
      `${provider} took the report and ends the tokens of ${account}. Holdfast has forgotten them. Look for ${provider}’s mail, and change your password if somebody else may know it.`,
  },
};
