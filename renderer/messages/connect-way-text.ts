import type { WayName } from '../connect/ways.ts';

interface WayText {
  name: string;
  note: string;
  /** On the button that goes over to this way from another. */
  instead: string;
}

export const wayTexts: Readonly<Record<WayName, WayText>> = {
  'private-use-uri': {
    name: 'A link that opens Holdfast',
    note: 'The browser asks whether it may open Holdfast.',
    instead: 'Come back by a link',
  },
  loopback: {
    name: 'A local address',
    note: 'The browser calls this computer’s own address, which Holdfast opens only while it waits.',
    instead: 'Come back by a local address',
  },
  'device-code': {
    name: 'A code on another device',
    note: 'You type a short code in a browser on your phone, or anywhere else.',
    instead: 'Use a code instead',
  },
};
