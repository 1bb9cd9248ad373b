import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { attendreRefus, lancerIci, ouvrirBanc } from './lancer-mixite'
import type { Banc } from './lancer-mixite'

const CORPUS = 'test/classeurs'
const PROPRE = join(CORPUS, 'flux-repartition-propre.xlsx')
const FAUTIF = join(CORPUS, 'flux-repartition-fautes.xlsx')
const ABIME = join(CORPUS, 'mauvais/tronque.xlsx')

interface ObjetRendu {
  readonly fichier: string
  readonly erreur?: string
  readonly tableaux?: readonly object[]
  readonly constats?: readonly { readonly gravite: string; readonly feuille: string; readonly cellule: string; readonly message: string }[]
}

let banc: Banc
beforeAll(() => {
  banc = ouvrirBanc()
})
afterAll(() => banc.fermer())

function copier(source: string, ...chemin: string[]): string {
  const vers = banc.chemin(join(...chemin))
  mkdirSync(join(vers, '..'), { recursive: true })
  copyFileSync(source, vers)
  return vers
}

const lignes = (sortie: string): readonly ObjetRendu[] => sortie.trim().split('\n').map((ligne) => JSON.parse(ligne) as ObjetRendu)
const fichiersDe = (sortie: string): readonly string[] => lignes(sortie).map(({ fichier }) => basename(fichier))

describe('mixite auditer, un fichier', () => {
  it('--json : un objet, les champs convenus d’abord et dans leur ordre', async () => {
    const { code, sortie, erreur } = await lancerIci('auditer', FAUTIF, '--json')
    const objet = JSON.parse(sortie) as ObjetRendu
    expect([code, erreur]).toEqual([1, ''])
    expect(Object.keys(objet).slice(0, 3)).toEqual(['fichier', 'tableaux', 'constats'])
    expect(objet.fichier).toBe(FAUTIF)
    expect(objet.tableaux?.map((tableau) => Object.keys(tableau))[0]).toEqual(['type', 'feuille', 'plage', 'certitude'])
    const convenus = ['id', 'regle', 'gravite', 'feuille', 'cellule', 'lu', 'attendu', 'message', 'article', 'hypothese']
    expect(objet.constats?.length).toBeGreaterThan(0)
    expect(objet.constats?.map((constat) => Object.keys(constat).slice(0, convenus.length))).toEqual(objet.constats?.map(() => convenus))
  })

  it('sans --json : les tableaux, puis les constats du plus grave au plus léger', async () => {
    const { code, sortie } = await lancerIci('auditer', FAUTIF)
    const [titre, ...suite] = sortie.trimEnd().split('\n')
    expect([code, titre]).toEqual([1, FAUTIF])
    expect(suite[0]).toMatch(/^ {2}Tableau FLUX-\d+ « [^»]+ », .+ [A-Z]+\d+:[A-Z]+\d+ \(reconnaissance (?:certaine|probable)\)$/)
    const constats = suite.filter((ligne) => /^ {2}(?:EL|IN|AL|IF) /.test(ligne))
    expect(constats[0]).toMatch(/^ {2}EL FLUX-\d+ (?:'[^']+'|[\p{L}\d_]+)![A-Z]+\d+ : \S/u)
    const poids = constats.map((ligne) => ['EL', 'IN', 'AL', 'IF'].indexOf(ligne.slice(2, 4)))
    expect(poids).toEqual([...poids].sort())
    expect(constats[0]).toMatch(/ \[(?:art|décret|arrêté)[^\]]+\]$/)
    const compter = (gravite: string): number => constats.filter((ligne) => ligne.startsWith(`  ${gravite} `)).length
    expect(suite.at(-1)).toBe(
      `  Erreurs légales (EL) : ${compter('EL')} ; incohérences (IN) : ${compter('IN')} ; alertes (AL) : ${compter('AL')} ; informations (IF) : ${compter('IF')}.`,
    )
  })

  it('un classeur sans faute : code 0', async () => {
    const { code, sortie } = await lancerIci('auditer', PROPRE, '--json')
    expect([code, (JSON.parse(sortie) as ObjetRendu).constats?.filter(({ gravite }) => gravite === 'EL' || gravite === 'IN')]).toEqual([0, []])
  })

  it.each([
    ['absent', 'nulle-part.xlsx', /introuvable/],
    ['abîmé', ABIME, /incomplet ou abîmé/],
    ['un périphérique', '/dev/null', /fichier ordinaire/],
  ])('un fichier %s : une phrase dans « erreur », code 2', async (_cas, fichier, phrase) => {
    const { code, sortie } = await lancerIci('auditer', fichier, '--json')
    expect([code, JSON.parse(sortie)]).toEqual([2, { fichier, erreur: expect.stringMatching(phrase) as string }])
  })

  it('les réglages changent l’audit : lectures choisies, période, cible, jour', async () => {
    const classeur = join(CORPUS, 'mutualisation-total-moyenne.xlsx')
    const hypothesesDe = async (...options: string[]) =>
      (JSON.parse((await lancerIci('auditer', classeur, '--json', ...options)).sortie) as { constats: { hypothese: string | null }[] }).constats.map(
        ({ hypothese }) => hypothese,
      )
    expect(await hypothesesDe()).toContain('AMB-06')
    const choix = banc.chemin('choix.json')
    writeFileSync(choix, '{"AMB-06": "défaut"}')
    expect(await hypothesesDe('--hypotheses', choix, '--date', '15/03/2026', '--periode', '2023-2025', '--cible', '25 %')).not.toContain('AMB-06')
  })
})

describe('mixite auditer, mauvais usage', () => {
  it.each([
    [[], 64, /auditer/],
    [[PROPRE, '--inconnue'], 64, /--inconnue/],
    [[PROPRE, '--date', '15/03/24'], 64, /--date.+15\/03\/24/],
    [[PROPRE, '--periode', '2020-2022'], 64, /2020-2022/],
    [[PROPRE, '--cible', '30'], 64, /--cible.+30/],
    [[PROPRE, '--rapport', 'synthese.csv'], 64, /\.xlsx/],
    [[PROPRE, '--rapport', PROPRE], 64, /un des fichiers à auditer/],
    [[PROPRE, '--hypotheses', ABIME], 64, /llisible/],
    [[PROPRE, '--hypotheses', 'absent.json'], 2, /absent\.json/],
    [[PROPRE, '--rapport', 'nulle-part/synthese.xlsx'], 64, /le dossier nulle-part n’existe pas/],
  ] as const)('%j : code %i, rien sur la sortie', async (args, code, phrase) => attendreRefus(await lancerIci('auditer', ...args), code, phrase))

  it('un dossier n’est pas un rapport, quel que soit son nom', async () => {
    const dossier = banc.chemin('dossier.xlsx')
    mkdirSync(dossier)
    attendreRefus(await lancerIci('auditer', PROPRE, '--rapport', dossier), 64, /dossier\.xlsx est un dossier/)
  })

  it('l’aide se lit, et l’aide générale la cite', async () => {
    expect((await lancerIci('auditer', '--help')).sortie).toMatch(/^mixite auditer FICHIER\|DOSSIER…/)
    expect((await lancerIci('--help')).sortie).toMatch(/mixite auditer/)
  })
})

describe('mixite auditer, un lot', () => {
  beforeAll(() => {
    copier(PROPRE, 'lot', 'b.xlsx')
    copier(FAUTIF, 'lot', 'a', 'z.xlsx')
    copier(join(CORPUS, 'mauvais/macros.xlsm'), 'lot', 'c.XLSM')
    copier(PROPRE, 'lot', '~$b.xlsx')
    copier(PROPRE, 'lot', '.cache.xlsx')
    writeFileSync(banc.chemin('lot/notes.txt'), 'x')
    mkdirSync(banc.chemin('vide'))
    symlinkSync(banc.chemin('lot'), banc.chemin('lot/a/boucle'))
  })

  it('un dossier : une ligne par classeur, jusqu’au fond, dans l’ordre des noms ; ni fichier caché, ni fichier d’édition', async () => {
    const { code, sortie } = await lancerIci('auditer', banc.chemin('lot'), '--json')
    expect([code, fichiersDe(sortie)]).toEqual([1, ['z.xlsx', 'b.xlsx', 'c.XLSM']])
  })

  it('un dossier d’un seul classeur est aussi un lot', async () => {
    copier(PROPRE, 'seul', 'x.xlsx')
    expect((await lancerIci('auditer', banc.chemin('seul'), '--json')).sortie.trim().split('\n')).toHaveLength(1)
  })

  it('des fichiers : dans l’ordre donné, chacun une fois', async () => {
    const [b, z] = [banc.chemin('lot/b.xlsx'), banc.chemin('lot/a/z.xlsx')]
    expect(fichiersDe((await lancerIci('auditer', b, z, banc.chemin('lot'), '--json')).sortie)).toEqual(['b.xlsx', 'z.xlsx', 'c.XLSM'])
  })

  it('un joker que la console n’a pas déplié', async () => {
    expect(fichiersDe((await lancerIci('auditer', banc.chemin('lot/?.xls*'), '--json')).sortie)).toEqual(['b.xlsx', 'c.XLSM'])
    expect(fichiersDe((await lancerIci('auditer', banc.chemin('*/*/z.xlsx'), '--json')).sortie)).toEqual(['z.xlsx'])
  })

  it('ce qui ne se lit pas a sa ligne et n’arrête pas les autres ; le code 2 l’emporte', async () => {
    const args = [banc.chemin('vide'), banc.chemin('aucun*.xlsx'), ABIME, banc.chemin('lot')]
    const { code, sortie } = await lancerIci('auditer', ...args, '--json')
    expect([code, lignes(sortie).map(({ erreur }) => erreur?.split(' ').slice(0, 2).join(' '))]).toEqual([
      2,
      ['Ce dossier', 'Aucun fichier', 'Ce fichier', undefined, undefined, undefined],
    ])
  })

  it('en clair, le lot finit par ses comptes', async () => {
    const { sortie } = await lancerIci('auditer', ABIME, FAUTIF)
    expect(sortie.trimEnd().split('\n').at(-1)).toMatch(/^Fichiers : 2, dont illisibles : 1\. Constats : \d+ EL, \d+ IN, \d+ AL, \d+ IF\.$/)
  })
})

describe('synthèse d’un lot', () => {
  it('un classeur neuf : page de chiffres, fichiers, règles, constats ; l’illisible y a sa raison', async () => {
    const rapport = banc.chemin('synthese.xlsx')
    const { code, erreur } = await lancerIci('auditer', FAUTIF, ABIME, '--json', '--rapport', rapport)
    expect([code, erreur]).toEqual([2, `mixite : synthèse écrite dans ${rapport}.\n`])
    const classeur = await ouvrirXlsx(new Uint8Array(readFileSync(rapport)))
    const feuilles = (await classeur.feuilles()).map(({ nom }) => nom)
    expect(feuilles.length).toBeGreaterThanOrEqual(4)
    const textes: unknown[] = []
    for (const feuille of feuilles) await classeur.parcourirValeurs(feuille, (_ligne, _colonne, valeur) => textes.push(valeur))
    expect(textes).toEqual(expect.arrayContaining([FAUTIF, ABIME, expect.stringMatching(/incomplet ou abîmé/)]))
  })

  it('remplace un fichier qui n’est pas audité, et le dit', async () => {
    const rapport = copier(PROPRE, 'ancienne.xlsx')
    expect((await lancerIci('auditer', FAUTIF, '--json', '--rapport', rapport)).erreur).toMatch(/à la place du fichier de ce nom/)
    expect(readFileSync(rapport).equals(readFileSync(PROPRE))).toBe(false)
  })

  it('n’écrase jamais un fichier audité, par quelque chemin qu’on le nomme', async () => {
    const audite = copier(PROPRE, 'cible', 'x.xlsx')
    const lien = banc.chemin('lien.xlsx')
    symlinkSync(audite, lien)
    attendreRefus(await lancerIci('auditer', banc.chemin('cible'), '--rapport', lien), 64, /un des fichiers à auditer/)
    expect(readFileSync(audite).equals(readFileSync(PROPRE))).toBe(true)
  })
})

describe('mixite auditer ne change rien', () => {
  it('pas un octet d’aucun classeur d’épreuve, lisible ou non', async () => {
    const empreintes = (): readonly string[] =>
      readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
        .filter((nom) => /\.(?:xls[xmb]?|ods|csv)$/.test(nom))
        .sort()
        .map((nom) => `${nom} ${createHash('sha256').update(readFileSync(join(CORPUS, nom))).digest('hex')}`)
    const avant = empreintes()
    expect(avant.length).toBeGreaterThan(40)
    const { sortie } = await lancerIci('auditer', CORPUS, '--json')
    expect(lignes(sortie).length).toBeGreaterThan(40)
    expect(empreintes()).toEqual(avant)
  })
})
