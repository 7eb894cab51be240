import * as v from 'valibot';

const id = v.pipe(v.string(), v.uuid());
const scopeName = v.pipe(v.string(), v.maxLength(200), v.regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/));

export const providerIdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
export const accountIdSchema = id;
/** More than anybody has, and few enough for a request. */
export const accountIdsSchema = v.pipe(v.array(id), v.minLength(1), v.maxLength(10_000));
export const attemptIdSchema = id;
export const noticeIdSchema = id;
export const revocationIdSchema = id;
export const clientIdSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
export const scopeNamesSchema = v.pipe(v.array(scopeName), v.maxLength(100));
export const redirectKindSchema = v.picklist(['private-use-uri', 'loopback']);
/** `default` is the provider's own choice between the two redirect kinds. */
export const wayOfConsentSchema = v.picklist(['default', 'private-use-uri', 'loopback', 'device-code']);
export const labelSchema = v.pipe(v.string(), v.trim(), v.maxLength(60));
/** As long as the longest callback that is read, and a little more for its error to be told. */
export const callbackSchema = v.pipe(v.string(), v.trim(), v.maxLength(20_000));
export const clientFileSchema = v.pipe(v.string(), v.maxLength(65_536));
export const addressSchema = v.pipe(v.string(), v.trim(), v.maxLength(2048));
export const nothingSchema = v.strictObject({});
