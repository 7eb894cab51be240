/** How the values of a name look when they are what the name says. What looks otherwise is masked. */
export type Shape =
  | 'word'
  | 'words'
  | 'number'
  | 'address'
  | 'text'
  | 'uuid'
  | 'personal'
  /** A client's id: harmless where Holdfast itself sends it, and wherever it comes back. */
  | 'client-id'
  /** SHA-256 in base64url, of something that Holdfast keeps to itself. */
  | 'digest';

const longest = { word: 120, words: 1500, address: 500, text: 300, personal: 200 };
const word = /^[\w.:+/~-]+$/;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const plainName = /^[a-z]{1,20}([_-][a-z]{1,20})*$/;
const separators = /[\s/.:?&=#@,;"'()[\]{}<>|\\+~$!*]+/;

/** Whether any piece of a text is long and mixed, as only tokens, keys and codes are; ids of the UUID kind are not. */
export function looksSecret(text: string): boolean {
  return text.split(separators).some(isSecretPiece);
}

function isSecretPiece(piece: string): boolean {
  if (piece.length < 16 || uuid.test(piece) || plainName.test(piece)) return false;
  if (piece.length > 40) return true;
  const changes = piece.match(/[a-z](?=\d)|\d(?=[a-z])|[a-z](?=[A-Z])/gi)?.length ?? 0;
  return changes >= 4 || (piece.length > 24 && /\d/.test(piece));
}

/** A name that no standard has, if it is made of plain words: a server may write anything where a name should be. */
export function isPlainName(name: string): boolean {
  return name.length <= 60 && plainName.test(name);
}

/** An address without query, fragment and credentials; pieces of its path that may be secret or name somebody are left out. */
export function plainAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  if (looksSecret(host)) return undefined;
  const beginning = host ? `${protocol}//${host}` : protocol;
  // Long numbers are ids of people.
  const isOpen = (piece: string) =>
    !looksSecret(piece) && !/^\d{6,}$/.test(piece) && /^[\w.~-]*$/.test(piece);
  const path = pathname.split('/').map((piece) => (isOpen(piece) ? piece : '…'));
  return (beginning + path.join('/')).slice(0, longest.address);
}

/** The text as it may be kept where it has the shape; undefined where it has not. */
export function ofShape(shape: Exclude<Shape, 'client-id'>, text: string): string | undefined {
  switch (shape) {
    case 'word':
      return isWord(text) || text === '' ? text : undefined;
    case 'words':
      return text.length <= longest.words && text.split(/,? /).every((each) => each === '' || isWord(each))
        ? text
        : undefined;
    case 'number':
      return /^-?\d{1,15}(\.\d{1,6})?$/.test(text) ? text : undefined;
    case 'uuid':
      return uuid.test(text) ? text : undefined;
    case 'digest':
      return /^[\w-]{43}$/.test(text) ? text : undefined;
    case 'address':
      return plainAddress(text);
    case 'text':
      return plainText(text);
    case 'personal':
      return text.length <= longest.personal && !looksSecret(text) && !/\p{C}/u.test(text) ? text : undefined;
  }
}

function isWord(text: string): boolean {
  return text.length <= longest.word && word.test(text) && !looksSecret(text);
}

/** Words for people, those left out that may be secret, or are somebody's address. */
function plainText(text: string): string {
  const words = text
    .slice(0, 2000)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .split(' ');
  return words
    .map((each) => (looksSecret(each) || /\S@\S/.test(each) ? '…' : each))
    .join(' ')
    .slice(0, longest.text);
}
