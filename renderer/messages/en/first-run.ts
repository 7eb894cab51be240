export const firstRun = {
  title: 'Your accounts, held safely',
  lead: 'Connect an account once. Holdfast keeps its access encrypted on this computer and keeps it working.',
  promises: {
    signIn: 'You sign in in your own browser. Holdfast never sees a password.',
    access: 'You see what each account may do, and when its access ends.',
    letGo: 'When you let go, the provider is told, and you get a receipt.',
  },
  connect: 'Connect',
  import: 'Import…',
  settings: 'Settings',
};
