import { ouvrirXlsx } from '../../src/classeur/xlsx'
import { PERIODES } from '../../src/regles'
import { TABLES_REMPLISSABLES, tablesDe } from '../../src/trames'
import { CORPUS } from '../classeur/fabrique/corpus'
import { fabriquerLivre } from '../classeur/fabrique/livre'
import { partiesChangees } from '../classeur/fabrique/parties'
import { ABAISSANTE, MUTUALISANTES, ouvrirRemplissage, TITRES, toutLire, VIERGE } from './banc-de-remplissage'
import { attendreRefus, lancerIci } from './lancer-mixite'
import type { Execution } from './lancer-mixite'

let { banc, remplir, remplie } = {} as ReturnType<typeof ouvrirRemplissage>
beforeAll(() => {
  ;({ banc, remplir, remplie } = ouvrirRemplissage())
})
afterAll(() => banc.fermer())

let numero = 0

/** Remplit sans fichier de communes. */
async function remplirSeule(
  table: string,
  entree: Uint8Array,
  ...options: string[]
): Promise<{ execution: Execution; apres: string }> {
  const [avant, apres] = [`seule-${++numero}.xlsx`, `seule-sortie-${numero}.xlsx`]
  banc.ecrireFichier(avant, entree)
  return {
    execution: await lancerIci('remplir', table, '--classeur', banc.chemin(avant), '--sortie', banc.chemin(apres), ...options),
    apres,
  }
}

async function contenuDe(fichier: string, feuille: string) {
  return toutLire(await ouvrirXlsx(banc.lireFichier(fichier)), feuille)
}

function fichier(nom: string, texte: string): string {
  banc.ecrireFichier(nom, texte)
  return banc.chemin(nom)
}

describe('mixite remplir : toutes les tables', () => {
  it('les vingt et une tables de la trame se remplissent', () => {
    expect(TABLES_REMPLISSABLES).toEqual(PERIODES.slice(0, 1).flatMap((fiche) => tablesDe(fiche).map(({ id }) => id)))
  })

  it.each(TABLES_REMPLISSABLES)('%s s’écrit, se récrit à l’identique, et recalculer n’y change rien', async (table) => {
    const { octets, objet, apres } = await remplie(table, MUTUALISANTES, VIERGE, '--epci', 'Communauté de Mouvaux')
    expect(objet).toMatchObject({ table, feuille: table })
    expect(objet.ecrites).toBeGreaterThan(0)
    const encore = await remplie(table, MUTUALISANTES, octets, '--epci', 'Communauté de Mouvaux')
    expect([encore.objet.ecrites, encore.objet.graphiques]).toEqual([0, []])
    expect(partiesChangees(octets, encore.octets)).toEqual([])
    const bilan = JSON.parse((await lancerIci('recalculer', banc.chemin(apres), '--sortie', banc.chemin(apres))).sortie) as object
    expect(bilan).toMatchObject({ changements: [], aRecalculerDansExcel: [] })
  })

  it('des lignes données par code ou par intitulé, typées par leur colonne', async () => {
    const table = PERIODES.slice(0, 1).flatMap((fiche) => tablesDe(fiche).filter(({ id }) => id === 'TAB-17'))[0]
    const [premiere, seconde] = table?.colonnes ?? []
    const lignes = fichier(
      'projets.csv',
      `${premiere?.code ?? ''};${seconde?.intitule ?? ''};inconnue\nÎlot A;"=Mouvaux";x\nÎlot B;Mouvaux;\n`,
    )
    const { execution, apres } = await remplirSeule(
      'TAB-17',
      VIERGE,
      '--lignes',
      lignes,
      '--donnees',
      fichier('communes.csv', ABAISSANTE),
    )
    expect(execution.erreur).toBe('')
    const { valeurs, formules } = await contenuDe(apres, 'TAB-17')
    expect(valeurs.slice(1, 3).map((ligne) => ligne.slice(0, 2))).toEqual([
      ['Îlot A', '=Mouvaux'],
      ['Îlot B', 'Mouvaux'],
    ])
    expect(formules[1]?.[1]).toBeNull()
    expect(execution.sortie).toMatch(/ne connaît pas.* : inconnue/)
  })

  it('un champ à côté du tableau se donne sous les lignes', async () => {
    const lignes = fichier(
      'analyse.csv',
      `theme;inventaire\n;\n"Synthèse : freins, atouts et points d'amélioration";"-30 % de foncier"\n`,
    )
    const { apres } = await remplirSeule('TAB-11', VIERGE, '--lignes', lignes)
    expect((await contenuDe(apres, 'TAB-11')).valeurs.find(([titre]) => String(titre).startsWith('Synthèse'))?.[1]).toBe(
      '-30 % de foncier',
    )
  })

  it('ce que le classeur porte déjà est repris : lignes, communes, hypothèses', async () => {
    const lignes = fichier('actions.csv', 'Nombre de LS manquants;Commune\n1;X\n')
    attendreRefus((await remplirSeule('TAB-12', VIERGE, '--lignes', lignes)).execution, 2, /Aucun titre de .*actions\.csv/)
    const premiere = await remplie(
      'TAB-13',
      ABAISSANTE.replace('160', ''),
      VIERGE,
      '--hypotheses',
      fichier('h.json', '{"AMB-05": {"lecture": "autre", "motif": "usage"}}'),
    )
    expect(premiere.table.valeurs[1]?.[3]).toBe(188)
    const { execution, apres } = await remplirSeule('TAB-16', premiere.octets, '--modalite', 'A')
    expect([execution.code, execution.erreur]).toEqual([0, ''])
    expect((await contenuDe(apres, 'TAB-16')).valeurs[1]?.[0]).toBe(188)
    expect((await contenuDe(apres, 'Hypothèses')).valeurs.find(([point]) => point === 'AMB-05')?.[5]).toBe('usage')
  })

  it('les graphiques sont posés dans le fichier, une fois', async () => {
    const lignes = fichier(
      'inventaires.csv',
      'annee;Résidences principales;Logements sociaux SRU;Taux cible\n2020;9 000;1700;25 %\n2021;9400;1800;0,25\n2022;9873;1898;25\n',
    )
    const donnees = fichier('une.csv', ABAISSANTE)
    const { execution, apres } = await remplirSeule('TAB-04', VIERGE, '--lignes', lignes, '--donnees', donnees)
    const { graphiques } = JSON.parse(execution.sortie) as { readonly graphiques: readonly string[] }
    expect(graphiques.length).toBeGreaterThan(0)
    const classeur = await ouvrirXlsx(banc.lireFichier(apres))
    expect(await classeur.graphiques('TAB-04')).toEqual(graphiques)
    const encore = await remplirSeule('TAB-04', banc.lireFichier(apres), '--donnees', donnees)
    expect(JSON.parse(encore.execution.sortie)).toMatchObject({ graphiques: [], ecrites: 0 })
  })

  it('--valeurs écrit les valeurs, et le dit', async () => {
    const { table, objet } = await remplie('TAB-13', ABAISSANTE, VIERGE, '--valeurs')
    expect(table.valeurs[1]).toEqual(['X', 571, 0.33, 189, 160 / 571, 160])
    expect(table.formules.flat().filter((formule) => formule !== null)).toEqual([])
    expect(objet.alertes.join(' ')).toMatch(/écrits en valeurs/)
  })

  it('sous le plancher, la table s’écrit, le dit, et rend 3', async () => {
    const { code, objet } = await remplie('TAB-13', ABAISSANTE.replace('160', '142'))
    expect([code, objet.alertes.at(-1)]).toEqual([
      3,
      expect.stringMatching(/^X : objectif 142, sous le plancher exact 142,75.* : 1\.$/),
    ])
  })

  it('les communes se lisent aussi dans un classeur, première feuille ou celle qu’on nomme', async () => {
    const texte = (adresse: string, valeur: string): string => `<c r="${adresse}" t="inlineStr"><is><t>${valeur}</t></is></c>`
    const titres = TITRES.split(';')
      .map((titre, rang) => texte(`${'ABCDE'[rang] ?? ''}2`, titre))
      .join('')
    const lignes = `<row r="2">${titres}</row><row r="3">${texte('A3', 'X')}<c r="B3"><v>9873</v></c><c r="C3"><v>1898</v></c><c r="D3"><v>0.25</v></c><c r="E3"><v>160</v></c></row>`
    banc.ecrireFichier(
      'communes.xlsx',
      fabriquerLivre({
        feuilles: [
          { nom: 'Inventaire', lignes },
          { nom: 'Vide', lignes: '' },
        ],
      }),
    )
    const donnees = banc.chemin('communes.xlsx')
    const premiere = await remplirSeule('TAB-13', VIERGE, '--donnees', donnees)
    expect((await contenuDe(premiere.apres, 'TAB-13')).valeurs[1]).toEqual(['X', 571, 0.33, 189, 160 / 571, 160])
    expect((await remplirSeule('TAB-13', VIERGE, '--donnees', donnees, '--feuille-donnees', 'inventaire')).execution.code).toBe(0)
    attendreRefus(
      (await remplirSeule('TAB-13', VIERGE, '--donnees', donnees, '--feuille-donnees', 'Vide')).execution,
      2,
      /communes\.xlsx ne se lit pas\. La feuille « Vide » est vide/,
    )
    attendreRefus(
      (await remplirSeule('TAB-13', VIERGE, '--donnees', donnees, '--feuille-donnees', 'Z')).execution,
      64,
      /Inventaire, Vide/,
    )
  })

  it.each([
    ['modalité inconnue', ['--modalite', 'D'], 64, /« D »/],
    ['ville inconnue', ['--ville', 'Lille'], 64, /« Lille ».*Marseille/],
    ['feuille réservée', ['--feuille', 'hypothèses'], 64, /« hypothèses »/],
    ['feuille de données d’un CSV', ['--feuille-donnees', 'F'], 64, /n’en est pas un/],
  ])('refuse : %s', async (_cas, options, code, phrase) => {
    attendreRefus((await remplir('TAB-13', ABAISSANTE, VIERGE, ...options)).execution, code, phrase)
  })

  it.each([
    ['{', /tout le fichier/],
    ['[]', /tout le fichier/],
    ['{"AMB-05": 3}', /AMB-05/],
    ['{"AMB-05": {"motif": "x"}}', /AMB-05/],
    ['{"AMB-99": "autre"}', /AMB-99/],
    ['{"AMB-05": "autre 9"}', /autre 9/],
  ])('refuse les hypothèses %s', async (texte, phrase) => {
    const chemin = fichier('hypotheses.json', texte)
    attendreRefus((await remplir('TAB-13', ABAISSANTE, VIERGE, '--hypotheses', chemin)).execution, 2, phrase)
  })

  it('refuse une valeur qui ne se lit pas dans sa colonne, ligne et colonne nommées', async () => {
    const lignes = fichier('fautes.csv', 'Année;Résidences principales;Logements sociaux\n2020;beaucoup;1700\n')
    attendreRefus(
      (await remplirSeule('TAB-04', VIERGE, '--lignes', lignes)).execution,
      2,
      /ligne 2, « Résidences principales » : « beaucoup »/,
    )
  })

  it('dans un classeur de 1904, une date se refuse', async () => {
    const calendrier = CORPUS.get('calendrier 1904')
    const lignes = fichier('instances.csv', 'Année;Résidences principales;Logements sociaux\n2020;9000;1700\n')
    expect((await remplirSeule('TAB-04', calendrier ?? VIERGE, '--lignes', lignes)).execution.code).not.toBe(2)
    const dates = await dateDeTable()
    attendreRefus(
      (await remplirSeule(dates.table, calendrier ?? VIERGE, '--lignes', fichier('dates.csv', dates.texte))).execution,
      2,
      /1904/,
    )
  })

  /** Une table de la trame qui porte une date à saisir. */
  async function dateDeTable(): Promise<{ readonly table: string; readonly texte: string }> {
    const tables = PERIODES.slice(0, 1).flatMap((fiche) => tablesDe(fiche))
    const table = tables.find(
      ({ lignes, colonnes }) => lignes.length === 0 && colonnes.some(({ type, mode }) => type === 'date' && mode === 'saisi'),
    )
    const colonne = table?.colonnes.find(({ type, mode }) => type === 'date' && mode === 'saisi')
    return { table: table?.id ?? '', texte: `${colonne?.intitule ?? ''}\n15/03/2023\n` }
  }
})
