import { app, type Session, session } from 'electron';

/** Every session denies everything that it can be asked for, also one that is made later. To be called before the app is ready. */
export function guardSessions(): void {
  const guarded = new WeakSet<Session>();
  const guardOnce = (created: Session) => {
    if (guarded.has(created)) return;
    guarded.add(created);
    guard(created);
  };
  app.on('session-created', guardOnce);
  void app.whenReady().then(() => guardOnce(session.defaultSession));
}

function guard(created: Session): void {
  created.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  created.setPermissionCheckHandler(() => false);
  // USB, HID and serial devices; nothing listens for their choice either, which cancels it. So does the lack of a display media handler.
  created.setDevicePermissionHandler(() => false);
  created.on('will-download', (event) => event.preventDefault());
  created.setSpellCheckerEnabled(false);
}
