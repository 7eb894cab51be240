import { Notification } from 'electron';
import type { Notification as Words } from '../desktop/attention.ts';

/** Shown ones: what nothing holds is collected, and its click comes to nobody. */
const shown = new Set<Notification>();

/** Shows a notification of the system's. Where there are none it comes to nobody, and nothing breaks. */
export function notify(words: Words, onClick: () => void): { close: () => void } {
  if (!Notification.isSupported()) return { close: () => undefined };
  const notification = new Notification({ ...words, silent: true });
  const forget = () => shown.delete(notification);
  notification.on('click', () => {
    forget();
    onClick();
  });
  notification.on('close', forget);
  notification.on('failed', forget);
  shown.add(notification);
  notification.show();
  return {
    close: () => {
      forget();
      notification.close();
    },
  };
}
