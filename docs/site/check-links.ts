import { LinkChecker, LinkState } from 'linkinator'

/** Which links of the built site lead nowhere, or to a heading that is not there? Links to other sites are not followed. */
export async function checkLinks(site: string): Promise<readonly string[]> {
  const { links } = await new LinkChecker().check({
    path: ['./'],
    serverRoot: site,
    recurse: true,
    checkFragments: true,
    linksToSkip: async (url) => !/^https?:\/\/(localhost|127\.0\.0\.1)/.test(url),
  })
  const broken = links.filter(({ state }) => state === LinkState.BROKEN)
  console.log(`${links.length} links checked`)
  return broken.map(({ url, parent }) => `broken link: ${url} on ${parent ?? 'the front page'}`)
}
