import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, normalize } from 'node:path'
import { FONCTIONS } from '../../src/catalogue'
import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { AUDITER } from '../../src/cli/commandes/auditer'
import { REMPLIR } from '../../src/cli/commandes/remplir'
import { PHRASES } from '../../src/textes/phrases'
import { lancerIci } from '../cli/lancer-mixite'
import { classeurXlsx } from '../taskpane/cas-usage/classeur-xlsx'

const LISEZ_MOI = readFileSync('README.md', 'utf8')
const [, PARTIE_AUDITER = ''] = /### Auditer des classeurs par la commande\n([\s\S]*?)\n##/.exec(LISEZ_MOI) ?? []
const [, PARTIE_REMPLIR = ''] = /### Remplir une table par la commande\n([\s\S]*?)\n## /.exec(LISEZ_MOI) ?? []

describe('lisez-moi', () => {
  it.each([
    ['remplir', PARTIE_REMPLIR, REMPLIR],
    ['auditer', PARTIE_AUDITER, AUDITER],
  ])('nomme chaque option de « mixite %s », et nulle autre', (_nom, partie, { options }) => {
    const citees = new Set([...partie.matchAll(/--([a-z]+(?:-[a-z]+)*)/g)].map(([, nom]) => nom))
    expect([...citees].sort()).toEqual(Object.keys(options).sort())
  })

  it('nomme chaque commande « npm run » qu’on lance pour contrôler ou mesurer', () => {
    for (const script of ['build', 'banc', 'mesurer:audit']) expect(LISEZ_MOI).toContain(`npm run ${script}`)
  })

  it('nomme chaque fonction, et nulle autre', () => {
    const [, partie = ''] = /## Les fonctions\n([\s\S]*?)\nToutes s’écrivent/.exec(LISEZ_MOI) ?? []
    const nommees = [...partie.matchAll(/`([A-Z_]+)`/g)].map(([, nom = '']) => nom)
    expect([...nommees].sort()).toEqual(FONCTIONS.map(({ nom }) => nom).sort())
  })

  it('montre chaque commande qui écrit ou contrôle un fichier', () => {
    const montrees = new Set([...LISEZ_MOI.matchAll(/^node dist\/cli\/mixite\.js ([a-z-]+)/gm)].map(([, nom = '']) => nom))
    const attendues = [...PHRASES.keys()]
      .flatMap((id) => /^cli\.aide-(.+)$/.exec(id)?.slice(1) ?? [])
      .filter((nom) => nom !== 'fonctions' && nom !== 'regles')
    expect(attendues.length).toBeGreaterThan(5)
    expect(attendues.filter((nom) => !montrees.has(nom))).toEqual([])
  })

  it('son exemple se déroule tel qu’il est écrit', async () => {
    const [, donnees = ''] = /```\n(Nom de la commune[\s\S]*?)```/.exec(PARTIE_REMPLIR) ?? []
    const lignes = [...PARTIE_REMPLIR.matchAll(/^node dist\/cli\/mixite\.js (.+)$/gm)].map(([, ligne = '']) => ligne.split(' '))
    const dossier = mkdtempSync(join(tmpdir(), 'mixite-lisez-moi-'))
    const [communes, contrat] = [join(dossier, 'communes.csv'), join(dossier, 'contrat.xlsx')]
    writeFileSync(communes, donnees)
    writeFileSync(contrat, await classeurXlsx([{ nom: 'Feuil1', contenu: [] }]))
    const chemins = new Map([
      ['communes.csv', communes],
      ['contrat.xlsx', contrat],
    ])
    const codes: (number | null)[] = []
    for (const ligne of lignes) codes.push((await lancerIci(...ligne.map((mot) => chemins.get(mot) ?? mot))).code)
    const classeur = await ouvrirXlsx(new Uint8Array(readFileSync(contrat)))
    rmSync(dossier, { recursive: true })
    expect(codes).toEqual([0, 0])
    const noms = (await classeur.feuilles()).map(({ nom }) => nom)
    expect(noms).toEqual(['Feuil1', 'Hypothèses', 'Communes', 'TAB-13', 'TAB-16'])
    const { valeurs } = await classeur.lire({ feuille: 'TAB-13', ligne: 1, colonne: 0, lignes: 1, colonnes: 6 })
    expect(valeurs).toEqual([['Aubépine', 571, 0.33, 189, 160 / 571, 160]])
  })
})

describe('documents', () => {
  const sousDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((nom) => join('docs', nom))
  const documents = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...sousDocs]

  it('leurs liens mènent à un fichier du dépôt', () => {
    const perdus = documents
      .filter((chemin) => chemin.endsWith('.md'))
      .flatMap((chemin) =>
        [...readFileSync(chemin, 'utf8').matchAll(/(?<!!)\[[^\]]*\]\(([^)#]+)(?:#[^)]*)?\)/g)]
          .map(([, cible = '']) => cible)
          .filter((cible) => !/^[a-z]+:/.test(cible) && !existsSync(normalize(join(dirname(chemin), cible))))
          .map((cible) => `${chemin} : ${cible}`),
      )
    expect(perdus).toEqual([])
  })
})
