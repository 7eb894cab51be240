import { counted, numberText } from '../words.ts';

/** How a person says what Holdfast may do, and by which way they agree. */
export const connectAccess = {
  byPurpose: 'Choose by purpose',
  search: 'Search access',
  ticked: (count: number) => (count === 0 ? 'none ticked' : counted(count, '# ticked', '# ticked')),
  noneCalled: (text: string) => `Nothing here is called “${text}”.`,
  byName: {
    title: 'Something else, by its name',
    label: 'Name of a scope',
    hint: 'As the provider’s documentation has it. Several go with spaces between.',
    none: 'Type the name of a scope.',
    badCharacter: (name: string) => `“${name}” has a character in it that no scope can have.`,
    tooLong: 'That is too long for the name of a scope.',
    unavailable: (name: string) => `“${name}” can’t be asked for here.`,
    tooMany: (most: number) => `No more than ${numberText(most)} at once.`,
  },
  notByCode: 'Can’t be had with a code on another device',
  sensitive: 'sensitive',
  typed: 'typed by you',
  anotherWay: 'Connect another way',
  usual: 'usual',
  needsSecret: 'Not with this client: it has no secret.',
  ways: {
    'private-use-uri': {
      name: 'A link that opens Holdfast',
      note: 'The browser asks whether it may open Holdfast.',
      /** On the button that goes over to this way from another. */
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
  },
};
