import type Provider from 'oidc-provider';
import type { Interaction, InteractionResults } from 'oidc-provider';
import { findDemoAccount } from './accounts.ts';
import { consentPage } from './pages/consent-page.ts';
import { errorPage } from './pages/error-page.ts';
import { answerPage } from './pages/page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { requestedScopes } from './scopes.ts';
import { formOf, type ServerContext, type Step } from './server-context.ts';

type Deed = (provider: Provider, ctx: ServerContext, details: Interaction) => Promise<void>;

const deeds: Record<string, Deed> = {
  'GET ': showPage,
  'POST sign-in': signIn,
  'POST consent': decide,
  'POST cancel': deny,
};

/** The pages between the authorization request and its response: who are you, and do you allow this. */
export function interactions(provider: Provider): Step {
  return async (ctx, next) => {
    const [, area, , deedName = ''] = ctx.path.split('/');
    const deed = deeds[`${ctx.method} ${deedName}`];
    if (area !== 'interaction' || !deed) return next();
    let details: Interaction;
    try {
      details = await provider.interactionDetails(ctx.req, ctx.res);
    } catch {
      ctx.status = 400;
      answerPage(
        ctx,
        'error',
        'Over',
        errorPage('session_not_found', 'It was answered before, or is too old.'),
      );
      return;
    }
    await deed(provider, ctx, details);
  };
}

async function showPage(provider: Provider, ctx: ServerContext, details: Interaction): Promise<void> {
  const account = findDemoAccount(details.session?.accountId ?? '');
  if (details.prompt.name !== 'consent' || !account) return showSignIn(provider, ctx, details);
  const clientName = await clientNameOf(provider, details);
  const scopes = requestedScopes(scopeOf(details));
  const page = consentPage({ action: actionOf(details), clientName, account, scopes });
  answerPage(ctx, 'consent', 'Allow access', page);
}

async function showSignIn(provider: Provider, ctx: ServerContext, details: Interaction, failedAs?: string) {
  const hint = details.params.login_hint;
  const hinted = typeof hint === 'string' ? (findDemoAccount(hint)?.username ?? hint) : '';
  const page = signInPage({
    action: actionOf(details),
    clientName: await clientNameOf(provider, details),
    username: failedAs ?? hinted,
    failed: failedAs !== undefined,
  });
  answerPage(ctx, 'sign-in', 'Sign in', page);
}

async function signIn(provider: Provider, ctx: ServerContext, details: Interaction): Promise<void> {
  const form = formOf(ctx);
  const account = findDemoAccount(form.get('username')?.trim() ?? '');
  if (!account || account.password !== form.get('password')) {
    ctx.status = 422;
    return showSignIn(provider, ctx, details, form.get('username') ?? '');
  }
  if (details.session?.accountId && details.session.accountId !== account.username) {
    await leaveSession(provider, details);
  }
  await finish(provider, ctx, { login: { accountId: account.username }, select_account: {} });
}

/** oidc-provider would sign the other account out first, and end that account's grants on the way. */
async function leaveSession(provider: Provider, details: Interaction): Promise<void> {
  const session = await provider.Session.findByUid(details.session?.uid ?? '');
  await session?.destroy();
  details.session = undefined;
  await details.save(Math.max(1, details.exp - Math.floor(Date.now() / 1000)));
}

/** Each consent is a grant of its own, with only what was ticked: ending one leaves the others alone. */
async function decide(provider: Provider, ctx: ServerContext, details: Interaction): Promise<void> {
  const form = formOf(ctx);
  if (form.get('decision') !== 'allow') return deny(provider, ctx);
  const ticked = new Set(form.getAll('scope'));
  const accountId = details.session?.accountId ?? '';
  const grant = new provider.Grant({ accountId, clientId: String(details.params.client_id) });
  for (const { name, required } of requestedScopes(scopeOf(details))) {
    if (required || ticked.has(name)) grant.addOIDCScope(name);
    else grant.rejectOIDCScope(name);
  }
  await finish(provider, ctx, { consent: { grantId: await grant.save() } });
}

async function deny(provider: Provider, ctx: ServerContext): Promise<void> {
  await finish(provider, ctx, { error: 'access_denied', error_description: 'The person did not allow it.' });
}

async function finish(provider: Provider, ctx: ServerContext, result: InteractionResults): Promise<void> {
  ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result));
  ctx.status = 303;
}

function actionOf(details: Interaction): string {
  return `/interaction/${details.uid}`;
}

function scopeOf(details: Interaction): string | undefined {
  return typeof details.params.scope === 'string' ? details.params.scope : undefined;
}

async function clientNameOf(provider: Provider, details: Interaction): Promise<string> {
  const client = await provider.Client.find(String(details.params.client_id));
  return client?.clientName ?? 'An app';
}
