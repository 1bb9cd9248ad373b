import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ecouter, portDemande } from '../../../scripts/servir/ecouter'
import { ENTETES_ATELIER } from '../../../scripts/servir/entetes'
import { repondreDepuis } from '../../../scripts/servir/repondre'

const dossier = mkdtempSync(join(tmpdir(), 'mixite-serveur-'))
const racine = join(dossier, 'public')
const serveurs: Server[] = []
let port = 0

interface Reponse {
  readonly code: number
  readonly entetes: NodeJS.Dict<string | string[]>
  readonly corps: string
}

/** `http.request` envoie le chemin tel quel, là où `fetch` retirerait les « .. ». */
function demander(path: string, method = 'GET'): Promise<Reponse> {
  return new Promise((tenir, rompre) => {
    request({ host: '127.0.0.1', port, path, method }, (reponse) => {
      const morceaux: Buffer[] = []
      reponse.on('data', (morceau: Buffer) => morceaux.push(morceau))
      reponse.on('end', () =>
        tenir({ code: reponse.statusCode ?? 0, entetes: reponse.headers, corps: Buffer.concat(morceaux).toString('utf8') }),
      )
    })
      .on('error', rompre)
      .end()
  })
}

function nouveauServeur(): Server {
  const serveur = createServer(repondreDepuis(racine, ENTETES_ATELIER))
  serveurs.push(serveur)
  return serveur
}

beforeAll(async () => {
  mkdirSync(join(racine, 'sous'), { recursive: true })
  mkdirSync(join(dossier, 'public-voisin'))
  writeFileSync(join(racine, 'index.html'), '<p>accueil</p>')
  writeFileSync(join(racine, 'sous', 'été.js'), 'code')
  writeFileSync(join(dossier, 'secret.txt'), 'secret')
  writeFileSync(join(dossier, 'public-voisin', 'secret.txt'), 'secret')
  symlinkSync(join(dossier, 'secret.txt'), join(racine, 'lien.txt'))
  port = await ecouter(nouveauServeur(), 0)
})

afterAll(() => {
  for (const serveur of serveurs) serveur.close()
  rmSync(dossier, { recursive: true })
})

describe('serveur de l’atelier', () => {
  it('sert un fichier avec son type et ses en-têtes', async () => {
    const { code, entetes, corps } = await demander('/')
    expect([code, corps]).toEqual([200, '<p>accueil</p>'])
    expect(entetes['content-type']).toBe('text/html; charset=utf-8')
    expect(entetes['content-length']).toBe('14')
    expect(entetes['x-content-type-options']).toBe('nosniff')
  })

  it('pose une politique de contenu sans script en ligne ni origine extérieure', async () => {
    const politique = String((await demander('/')).entetes['content-security-policy'])
    expect(politique).toContain("default-src 'none'")
    expect(politique).toContain("script-src 'self';")
    expect(politique).toContain("frame-ancestors 'self'")
    expect(politique).not.toMatch(/https?:|unsafe-eval/)
  })

  it('décode les noms accentués et ignore la requête', async () => {
    expect((await demander('/sous/%C3%A9t%C3%A9.js?v=1')).corps).toBe('code')
  })

  it('répond à HEAD sans corps', async () => {
    const { code, entetes, corps } = await demander('/index.html', 'HEAD')
    expect([code, entetes['content-length'], corps]).toEqual([200, '14', ''])
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuse %s', async (methode) => {
    const { code, entetes } = await demander('/', methode)
    expect([code, entetes['allow']]).toEqual([405, 'GET, HEAD'])
  })

  it.each([
    '/../secret.txt',
    '/sous/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/../public-voisin/secret.txt',
    '/lien.txt',
    '/sous',
    '/sous/',
    '/absent.js',
    '/index.html%00.js',
    '/%',
    '/%E9',
  ])('ne laisse pas sortir %s du dossier', async (chemin) => {
    const { code, corps } = await demander(chemin)
    expect(code).toBe(404)
    expect(corps).not.toContain('secret')
  })

  it('n’écoute que sur ce poste, et prend le port suivant si le premier est pris', async () => {
    const premier = nouveauServeur()
    const obtenu = await ecouter(premier, 0)
    expect((premier.address() as AddressInfo).address).toBe('127.0.0.1')
    expect(await ecouter(nouveauServeur(), obtenu)).toBeGreaterThan(obtenu)
  })

  it('lit PORT, et refuse en le nommant ce qui n’est pas un port', () => {
    expect([portDemande(undefined, 4173), portDemande('', 4173), portDemande('8080', 4173)]).toEqual([4173, 4173, 8080])
    for (const faux of ['abc', '-1', '65536', '80.5']) expect(() => portDemande(faux, 4173)).toThrow(`PORT : « ${faux} » lu`)
  })
})
