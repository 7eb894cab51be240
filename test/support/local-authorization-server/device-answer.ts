import { changeAnswer } from './answer-change.ts';
import { routes } from './routes.ts';
import type { Step } from './server-context.ts';
import type { DeviceFeatures } from './server-features.ts';

/** What oidc-provider has no setting for: the interval, and leaving out the complete URI. */
export function deviceAnswer({ intervalSeconds, completeUri = true }: DeviceFeatures = {}): Step {
  return async (ctx, next) => {
    await next();
    if (ctx.path !== routes.device_authorization || ctx.status !== 200) return;
    await changeAnswer(ctx, ({ verification_uri_complete, ...body }) => ({
      ...body,
      ...(completeUri && { verification_uri_complete }),
      ...(intervalSeconds !== undefined && { interval: intervalSeconds }),
    }));
  };
}
