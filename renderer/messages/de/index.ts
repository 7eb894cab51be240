import type { english } from '../en/index.ts';
import { access } from './access.ts';
import { account } from './account.ts';
import { accountList } from './account-list.ts';
import { accountPage } from './account-page.ts';
import { activity } from './activity.ts';
import { activityChart } from './activity-chart.ts';
import { activityFilters } from './activity-filters.ts';
import { activityPage } from './activity-page.ts';
import { addProvider } from './add-provider.ts';
import { appearance } from './appearance.ts';
import { attempt } from './attempt.ts';
import { attemptWaiting } from './attempt-waiting.ts';
import { bulk } from './bulk.ts';
import { clients } from './clients.ts';
import { connect } from './connect.ts';
import { connectAccess } from './connect-access.ts';
import { connectProvider } from './connect-provider.ts';
import { console } from './console.ts';
import { consoleAnswer } from './console-answer.ts';
import { consoleEndpoints } from './console-endpoints.ts';
import { consoleRequests } from './console-requests.ts';
import { disconnect } from './disconnect.ts';
import { errorDetails } from './error-details.ts';
import { errorWords, knownReasons } from './error-words.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { firstRun } from './first-run.ts';
import { frame } from './frame.ts';
import { forecast, health } from './health.ts';
import { httpStatus } from './http-status.ts';
import { importing } from './importing.ts';
import { inspector } from './inspector.ts';
import { inspectorHeaders, inspectorRequestParameters } from './inspector-parameters-request.ts';
import { inspectorMetadata, inspectorTokenParameters } from './inspector-parameters-token.ts';
import {
  inspectorOtherSecret,
  inspectorSecrets,
  inspectorSections,
  inspectorSteps,
} from './inspector-steps.ts';
import { installation } from './installation.ts';
import { issuerReport } from './issuer-report.ts';
import { lettingGo } from './letting-go.ts';
import { notices } from './notices.ts';
import { oauthErrors } from './oauth-errors.ts';
import { palette, shortcuts } from './palette.ts';
import { passphrase } from './passphrase.ts';
import { receipts } from './receipts.ts';
import { revocations } from './revocations.ts';
import { presets, scopes } from './scopes.ts';
import { setUp } from './set-up.ts';
import { setUpBrands } from './set-up-brands.ts';
import { settings } from './settings.ts';
import { size } from './size.ts';
import { storage } from './storage.ts';
import { storageChoice } from './storage-choice.ts';
import { time } from './time.ts';
import { transfer } from './transfer.ts';
import { undo } from './undo.ts';

export const german: typeof english = {
  access,
  account,
  accountList,
  accountPage,
  activity,
  activityChart,
  activityFilters,
  activityPage,
  addProvider,
  appearance,
  attempt,
  attemptWaiting,
  bulk,
  clients,
  connect,
  connectAccess,
  connectProvider,
  console,
  consoleAnswer,
  consoleEndpoints,
  consoleRequests,
  disconnect,
  errorDetails,
  errorWords,
  errors,
  fields,
  firstRun,
  forecast,
  frame,
  health,
  httpStatus,
  importing,
  inspector,
  inspectorHeaders,
  inspectorMetadata,
  inspectorOtherSecret,
  inspectorRequestParameters,
  inspectorSecrets,
  inspectorSections,
  inspectorSteps,
  inspectorTokenParameters,
  installation,
  issuerReport,
  knownReasons,
  lettingGo,
  notices,
  oauthErrors,
  palette,
  passphrase,
  presets,
  receipts,
  revocations,
  scopes,
  setUp,
  setUpBrands,
  settings,
  shortcuts,
  size,
  storage,
  storageChoice,
  time,
  transfer,
  undo,
};
