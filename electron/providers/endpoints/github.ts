import { type ApiEndpoint, endpoint } from './endpoint.ts';

/** @param api base of the REST API, without a slash at its end */
export function gitHubEndpoints(api: string): readonly ApiEndpoint[] {
  return [
    endpoint(api, 'GET /user', 'me', 'read:user', 'user'),
    endpoint(api, 'GET /user/emails', 'myEmails', 'user:email', 'user'),
    endpoint(api, 'GET /user/repos?per_page=10', 'myRepositories', 'repo', 'public_repo'),
    endpoint(api, 'GET /user/orgs', 'myOrganisations', 'read:org', 'user'),
    endpoint(api, 'GET /user/starred?per_page=10', 'myStars'),
    endpoint(api, 'GET /notifications', 'notifications', 'notifications', 'repo'),
    endpoint(api, 'GET /issues?filter=assigned', 'myIssues', 'repo'),
    endpoint(api, 'GET /repos/{owner}/{repo}', 'repository'),
    endpoint(api, 'GET /repos/{owner}/{repo}/issues?state=open', 'issues'),
    endpoint(api, 'POST /repos/{owner}/{repo}/issues', 'newIssue', 'repo', 'public_repo'),
    endpoint(api, 'GET /repos/{owner}/{repo}/pulls', 'pullRequests'),
    endpoint(api, 'GET /repos/{owner}/{repo}/commits?per_page=10', 'commits'),
    endpoint(api, 'GET /repos/{owner}/{repo}/actions/runs?per_page=10', 'workflowRuns'),
    endpoint(api, 'GET /repos/{owner}/{repo}/releases/latest', 'latestRelease'),
    endpoint(api, 'GET /gists', 'myGists', 'gist'),
    endpoint(api, 'POST /gists', 'newGist', 'gist'),
    endpoint(api, 'GET /search/repositories?q={words}', 'searchRepositories'),
    endpoint(api, 'GET /search/code?q={words}', 'searchCode'),
    endpoint(api, 'GET /rate_limit', 'rateLimits'),
  ];
}
