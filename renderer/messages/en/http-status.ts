/** What an answer of this kind says, in plain words. */
const meanings: Readonly<Record<number, string>> = {
  201: 'It was made.',
  202: 'It was taken, and is done later.',
  204: 'Done. There is nothing to show.',
  304: 'Nothing has changed since you last asked.',
  400: 'The API did not understand the request.',
  401: 'The API did not accept this account’s access.',
  403: 'This account may not do that.',
  404: 'There is nothing at this address, or nothing that this account may see.',
  405: 'This address does not take this method.',
  406: 'The API can’t answer in the form that was asked for.',
  409: 'Something else has changed it meanwhile.',
  410: 'It was here once, and is gone.',
  413: 'The body is larger than the API takes.',
  415: 'The API does not take a body of this kind.',
  422: 'The API understood the request, but something in it is not allowed.',
  429: 'Too many calls for now.',
  500: 'Something went wrong at the API.',
  502: 'A server between here and the API had no good answer from it.',
  503: 'The API is not available for now.',
  504: 'A server between here and the API waited too long for it.',
};

export const httpStatus = { meanings };
