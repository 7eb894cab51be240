import { type ApiEndpoint, endpoint } from './endpoint.ts';

/** @param api base of the REST API, without a slash at its end */
export function gitLabEndpoints(api: string): readonly ApiEndpoint[] {
  const reads = ['read_api', 'api'];
  return [
    endpoint(api, 'GET /user', 'me', 'read_user', ...reads),
    endpoint(api, 'GET /projects?membership=true&per_page=10', 'myProjects', ...reads),
    endpoint(api, 'GET /projects/{id}', 'project', ...reads),
    endpoint(api, 'GET /projects/{id}/issues?state=opened', 'issues', ...reads),
    endpoint(api, 'POST /projects/{id}/issues', 'newIssue', 'api'),
    endpoint(api, 'GET /projects/{id}/merge_requests?state=opened', 'mergeRequests', ...reads),
    endpoint(api, 'GET /projects/{id}/pipelines?per_page=10', 'pipelines', ...reads),
    endpoint(api, 'GET /projects/{id}/repository/commits?per_page=10', 'commits', ...reads),
    endpoint(api, 'GET /groups?per_page=10', 'myGroups', ...reads),
    endpoint(api, 'GET /issues?scope=assigned_to_me', 'myIssues', ...reads),
    endpoint(api, 'GET /merge_requests?scope=assigned_to_me', 'myMergeRequests', ...reads),
    endpoint(api, 'GET /todos', 'myToDos', ...reads),
    endpoint(api, 'GET /version', 'version', 'read_user', ...reads),
  ];
}
