import { endpoints } from '@baton/contracts'
import { Hono } from 'hono'
import type { AppEnv, Dependencies } from './app-context.ts'
import { handleErrors, handleNotFound } from './middleware/errors.ts'
import { requestId } from './middleware/request-id.ts'
import { openApi } from './openapi.ts'
import { accountRoutes } from './routes/account.ts'
import { activityRoutes } from './routes/activity.ts'
import { askingRoutes } from './routes/asking.ts'
import { attentionRoutes } from './routes/attention.ts'
import { copilotRoutes } from './routes/copilot.ts'
import { discoveryRoutes } from './routes/discovery.ts'
import { embedRoutes, screenRoutes } from './routes/embed.ts'
import { fileRoutes } from './routes/files.ts'
import { identityRoutes } from './routes/identity.ts'
import { inboxRoutes } from './routes/inbox.ts'
import { intentRoutes } from './routes/intents.ts'
import { kitRoutes } from './routes/kit.ts'
import { apiKeyRoutes, knowledgeRoutes } from './routes/knowledge.ts'
import { labelRoutes } from './routes/labels.ts'
import { liveRoutes } from './routes/live.ts'
import { notificationRoutes } from './routes/notifications.ts'
import { peopleRoutes } from './routes/people.ts'
import { policyRoutes } from './routes/policy.ts'
import { privacyRoutes } from './routes/privacy.ts'
import { ratingRoutes } from './routes/ratings.ts'
import { register } from './routes/register.ts'
import { settingsRoutes } from './routes/settings.ts'
import { sourceRoutes } from './routes/sources.ts'
import { staffRoutes } from './routes/staff.ts'
import { stopDigestRoutes } from './routes/stop-digest.ts'
import { teamRoutes } from './routes/team.ts'
import { visitorRoutes } from './routes/visitor.ts'
import { visitorMailRoutes } from './routes/visitor-mail.ts'

/** The whole server, over whatever its door hands it. */
export function createApp(dependencies: Dependencies): Hono<AppEnv> {
  const app = new Hono<AppEnv>()
  app.use(requestId)
  app.onError(handleErrors(dependencies))
  app.notFound(handleNotFound)

  register(app, dependencies).json(endpoints.health, () => ({
    ok: true as const,
    version: dependencies.version,
  }))
  app.get('/v1/openapi.json', (context) => context.json(openApi(dependencies.version)))
  visitorRoutes(app, dependencies)
  askingRoutes(app, dependencies)
  attentionRoutes(app, dependencies)
  activityRoutes(app, dependencies)
  visitorMailRoutes(app, dependencies)
  stopDigestRoutes(app, dependencies)
  fileRoutes(app, dependencies)
  identityRoutes(app, dependencies)
  accountRoutes(app, dependencies)
  staffRoutes(app, dependencies)
  teamRoutes(app, dependencies)
  notificationRoutes(app, dependencies)
  ratingRoutes(app, dependencies)
  inboxRoutes(app, dependencies)
  kitRoutes(app, dependencies)
  copilotRoutes(app, dependencies)
  intentRoutes(app, dependencies)
  settingsRoutes(app, dependencies)
  privacyRoutes(app, dependencies)
  peopleRoutes(app, dependencies)
  policyRoutes(app, dependencies)
  apiKeyRoutes(app, dependencies)
  sourceRoutes(app, dependencies)
  knowledgeRoutes(app, dependencies)
  discoveryRoutes(app, dependencies)
  labelRoutes(app, dependencies)
  liveRoutes(app, dependencies)
  embedRoutes(app, dependencies)
  screenRoutes(app, dependencies)
  return app
}
