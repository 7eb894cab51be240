import { account } from './account.ts';
import { appearance } from './appearance.ts';
import { errorWords, knownReasons } from './error-words.ts';
import { errors } from './errors.ts';
import { forecast, health } from './health.ts';
import { oauthErrors } from './oauth-errors.ts';
import { presets, scopes } from './scopes.ts';
import { time } from './time.ts';
import { undo } from './undo.ts';
import { errorDetails } from './error-details.ts';
import { installation } from './installation.ts';
import { settings } from './settings.ts';

/** Every word that the window says. The other languages have the type of this one: a missing text does not compile. */
export const english = {
  account,
  appearance,
  undo,
  errors,
  errorWords,
  forecast,
  health,
  knownReasons,
  oauthErrors,
  presets,
  scopes,
  time,
  errorDetails,
  installation,
  settings,
import { activity } from './activity.ts';
import { activityPage } from './activity-page.ts';
import { appearance } from './appearance.ts';
import { disconnect } from './disconnect.ts';
import { importing } from './importing.ts';
import { lettingGo } from './letting-go.ts';
import { receipts } from './receipts.ts';
import { revocations } from './revocations.ts';
import { transfer } from './transfer.ts';

/** Every word that the window says. The other languages have the type of this one: a missing text does not compile. */
export const english = {
  activity,
  activityPage,
  appearance,
  disconnect,
  importing,
  lettingGo,
  receipts,
  revocations,
  transfer,
};
