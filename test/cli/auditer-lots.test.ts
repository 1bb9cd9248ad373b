import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { Budget } from '../../src/cli/audit/budget'
import { Equipe } from '../../src/cli/audit/equipe'
import { suivreLAvancement } from '../../src/cli/audit/progression'
import type { ResultatDeFichier } from '../../src/cli/audit/types'
import { ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

const CORPUS = 'test/classeurs'
const NOMS = ['flux-repartition-fautes.xlsx', 'flux-repartition-propre.xlsx', 'mauvais/tronque.xlsx', 'objectifs-epci-un-tiers.xlsx']

let banc: Banc
beforeAll(() => {
  banc = ouvrirBanc()
  mkdirSync(banc.chemin('lot'))
  for (let i = 0; i < 40; i++) copyFileSync(join(CORPUS, NOMS[i % NOMS.length] ?? ''), banc.chemin(`lot/${String(i).padStart(2, '0')}.xlsx`))
})
afterAll(() => banc.fermer())

/** Un ouvrier qui obéit au nom du fichier qu'on lui confie. */
function ecrireOuvrier(): string {
  const nom = banc.ecrireFichier(
    'ouvrier.js',
    `const { parentPort } = require('node:worker_threads')
     let retenu = null
     parentPort.on('message', (tache) => {
       if (tache === null) {
         if (retenu !== null) parentPort.postMessage(retenu)
         return parentPort.close()
       }
       const { fichier, octets } = tache
       if (fichier === 'boucle') for (;;) ;
       if (fichier === 'gonfle') { const tout = []; for (;;) tout.push(Array.from({ length: 1e5 }, Math.random)) }
       if (fichier === 'tombe') setImmediate(() => { throw new Error('panne') })
       else if (fichier === 'sort') process.exit(3)
       else if (fichier === 'attend le congé') retenu = { fichier, octets: octets.length, constats: [] }
       else parentPort.postMessage({ fichier, octets: octets.length, constats: [] })
     })`,
  )
  return banc.chemin(nom)
}

function confier(equipe: Equipe, fichier: string): Promise<ResultatDeFichier> {
  return equipe.auditer({ fichier, octets: Uint8Array.of(1, 2, 3), options: { lectures: new Map(), jour: null } }, 0)
}

describe('lot à plusieurs fils', () => {
  it('rend, dans l’ordre des fichiers, ce que chacun donne seul', () => {
    const lot = banc.lancer('auditer', 'lot', '--json')
    const lignes = lot.sortie.trim().split('\n').map((ligne) => JSON.parse(ligne) as { fichier: string })
    expect([lot.code, lot.erreur, lignes.map(({ fichier }) => fichier)]).toEqual([
      2,
      '',
      Array.from({ length: 40 }, (_, i) => join('lot', `${String(i).padStart(2, '0')}.xlsx`)),
    ])
    for (let i = 0; i < NOMS.length; i++) {
      const seul = JSON.parse(banc.lancer('auditer', lignes[i]?.fichier ?? '', '--json').sortie) as object
      expect(lignes[i]).toEqual(seul)
      expect({ ...lignes[i + 36], fichier: '' }).toEqual({ ...seul, fichier: '' })
    }
  })

  it('Ctrl-C : un code à part, des lignes entières, aucun rapport', async () => {
    for (let i = 40; i < 400; i++) copyFileSync(join(CORPUS, NOMS[i % 2] ?? ''), banc.chemin(`lot/${i}.xlsx`))
    const fils = spawn(process.execPath, [banc.chemin('mixite.js'), 'auditer', 'lot', '--json', '--rapport', 'r.xlsx'], { cwd: banc.chemin('.') })
    let [sortie, erreur] = ['', '']
    fils.stderr.on('data', (morceau: Buffer) => (erreur += morceau.toString()))
    fils.stdout.on('data', (morceau: Buffer) => {
      if (sortie === '') fils.kill('SIGINT')
      sortie += morceau.toString()
    })
    const code = await new Promise((finir) => fils.on('close', finir))
    expect([code, erreur]).toEqual([130, 'mixite : Arrêt demandé : les fichiers restants ne sont pas audités, aucun rapport n’est écrit.\n'])
    const lignes = sortie.trim().split('\n')
    expect(lignes.length).toBeLessThan(400)
    expect(() => lignes.forEach((ligne) => JSON.parse(ligne) as object)).not.toThrow()
    expect(() => banc.lireFichier('r.xlsx')).toThrow(/ENOENT/)
  })
})

describe('fils', () => {
  let equipe: Equipe
  beforeEach(() => {
    equipe = new Equipe(ecrireOuvrier(), 2, { baseMs: 120_000, parMioMs: 0 })
  })
  afterEach(() => equipe.fermer())

  it('un fil rend son résultat et resert', async () => {
    expect([await confier(equipe, 'a'), await confier(equipe, 'b')]).toMatchObject([{ fichier: 'a', octets: 3 }, { fichier: 'b', octets: 3 }])
  })

  it.each([
    ['tombe', 'cli.auditer-fil-mort'],
    ['sort', 'cli.auditer-fil-mort'],
    ['gonfle', 'cli.auditer-trop-lourd'],
  ])('un fil qui %s rend une phrase pour son fichier, et le suivant s’audite', async (fichier, id) => {
    const [mort, suivant] = await Promise.all([confier(equipe, fichier), confier(equipe, 'suivant')])
    expect(mort).toMatchObject({ fichier, motif: { id }, code: 2 })
    expect([suivant, await confier(equipe, 'encore')]).toMatchObject([{ fichier: 'suivant' }, { fichier: 'encore', octets: 3 }])
  })

  it('un fil qui s’éternise est arrêté à son délai', async () => {
    const presse = new Equipe(ecrireOuvrier(), 1, { baseMs: 50, parMioMs: 0 })
    expect(await confier(presse, 'boucle')).toMatchObject({ fichier: 'boucle', motif: { id: 'cli.auditer-trop-long' }, code: 2 })
    await presse.fermer()
  })

  it('fermée pendant un fichier, elle le laisse finir', async () => {
    const patiente = new Equipe(ecrireOuvrier(), 1, { baseMs: 120_000, parMioMs: 0 }, 120_000)
    const rendu = confier(patiente, 'attend le congé')
    await patiente.fermer()
    expect(await rendu).toMatchObject({ fichier: 'attend le congé', octets: 3 })
  })

  it('fermée pendant un fichier qui tarde, elle l’arrête', async () => {
    const retenu = confier(equipe, 'boucle')
    await equipe.fermer()
    expect(await retenu).toMatchObject({ fichier: 'boucle', motif: { id: 'cli.auditer-fil-mort' } })
  })

  it('une équipe fermée ne prend plus rien : ni fil mort, ni fil neuf que personne n’arrêterait', async () => {
    await confier(equipe, 'a')
    await equipe.fermer()
    await expect(confier(equipe, 'b')).rejects.toThrow(/auditer-interrompu/)
  })
})

describe('budget de mémoire', () => {
  it('fait attendre son tour, dans l’ordre, et sert seul ce qui dépasse tout', async () => {
    const budget = new Budget(100)
    const servis: string[] = []
    const demander = async (nom: string, cout: number): Promise<() => void> => {
      const rendre = await budget.prendre(cout)
      servis.push(nom)
      return rendre
    }
    const rendreA = await demander('a', 60)
    const b = demander('b', 1000)
    const c = demander('c', 10)
    await Promise.resolve()
    expect(servis).toEqual(['a'])
    rendreA()
    const rendreB = await b
    await Promise.resolve()
    expect(servis).toEqual(['a', 'b'])
    rendreB()
    ;(await c)()
    expect(servis).toEqual(['a', 'b', 'c'])
    ;(await demander('d', 100))()
  })
})

describe('avancement', () => {
  const sorties = (phrases: string[]) => ({ ecrire: () => undefined, prevenir: (phrase: string) => phrases.push(phrase) })

  it('sur un terminal, une ligne passagère effacée à la fin', () => {
    const [montrees, phrases]: [string[], string[]] = [[], []]
    const { avancer, finir } = suivreLAvancement(3, sorties(phrases), { montrer: (ligne) => montrees.push(ligne) })
    avancer(1)
    finir()
    expect([montrees, phrases]).toEqual([['fichiers audités : 1 sur 3', ''], []])
  })

  it('ailleurs, une phrase de loin en loin', () => {
    const phrases: string[] = []
    let instant = 0
    const { avancer } = suivreLAvancement(3, sorties(phrases), {}, () => instant)
    for (const [faits, quand] of [[1, 29_999], [2, 30_000], [3, 59_999]] as const) {
      instant = quand
      avancer(faits)
    }
    expect(phrases).toEqual(['fichiers audités : 2 sur 3'])
  })

  it('un seul fichier n’en dit rien', () => {
    const phrases: string[] = []
    suivreLAvancement(1, sorties(phrases), { montrer: (ligne) => phrases.push(ligne) }).avancer(1)
    expect(phrases).toEqual([])
  })
})
