import { creerClasseurMemoire } from '../../../../src/classeur/memoire'
import type { ClasseurMemoire } from '../../../../src/classeur/memoire'
import { apercevoir, creerJournal } from '../../../../src/remplissage'
import { decrireCommunes, trouverTable } from '../../../../src/trames'
import type { LigneSaisie, TableDeTrame } from '../../../../src/trames'
import { ficheDe } from '../../../../src/taskpane/cas-usage/tableaux/assembler'
import type { DossierCadre } from '../../../../src/taskpane/cas-usage/tableaux/assembler'
import { sansBrouillonsEcrits } from '../../../../src/taskpane/cas-usage/tableaux/brouillons-ecrits'
import { avanceeDeTable, constatsDuContrat, tablesDuContrat } from '../../../../src/taskpane/cas-usage/tableaux/communes-de-table'
import { lireContrat } from '../../../../src/taskpane/cas-usage/tableaux/contrat-lu'
import { remplissageDeTable } from '../../../../src/taskpane/cas-usage/tableaux/entree-de-remplissage'
import {
  clefDeTable,
  donnerALaCommune,
  ramenerA,
  rapatrierLesBrouillons,
  rendreAuContrat,
  saisiesSansCommune,
} from '../../../../src/taskpane/cas-usage/tableaux/par-commune'
import type { Brouillon } from '../../../../src/taskpane/dossier/dossier'
import { DOSSIER_NEUF } from '../../../../src/taskpane/dossier/dossier-neuf'
import { ecrireDossier, lireDossier } from '../../../../src/taskpane/dossier/lire-dossier'
import { commune } from '../commune'

const COMMUNES = [
  commune('Mouvaux', { residences: 5000, logements: 900, cible: 0.25, situation: 'droit commun' }),
  commune('Roncq', { residences: 7000, logements: 1300, cible: 0.2, situation: 'droit commun' }),
]
const DEUX: DossierCadre = { ...DOSSIER_NEUF, modalite: 'C', communes: ['Mouvaux', 'Roncq'] }
const UNE: DossierCadre = { ...DEUX, communes: ['Mouvaux'] }
const FICHE = ficheDe(DEUX)

function table(id: string): TableDeTrame {
  const trouvee = trouverTable(id, FICHE)
  if (trouvee === undefined) throw new Error(id)
  return trouvee
}

function saisies(...lignes: readonly LigneSaisie[]): Brouillon {
  return { lignes, horsTableau: {} }
}

const DE_MOUVAUX = saisies({ annee: 2021, rp: 4900, ls: 880, cible: 0.25 }, { annee: 2022, cible: 0.25 })
const DE_RONCQ = saisies({ annee: 2021, rp: 6900, ls: 1290, cible: 0.2 }, { annee: 2022, cible: 0.2 })

function classeurDesDeux(): ClasseurMemoire {
  return creerClasseurMemoire([{ nom: 'Communes', contenu: decrireCommunes(COMMUNES, FICHE).cellules as never }])
}

/** Écrit la table d’une commune, comme l’écran le fait. */
async function ecrire(classeur: ClasseurMemoire, dossier: DossierCadre, id: string, nom: string) {
  const vue = ramenerA(nom, dossier, await lireContrat(classeur, dossier))
  const apercu = await apercevoir(classeur, remplissageDeTable(vue.dossier, vue.contrat, table(id)), { valeurs: false })
  const journal = creerJournal(classeur)
  const resultat = await journal.ecrire(apercu, 'remplacer')
  if (resultat.genre !== 'ecrite') throw new Error(resultat.genre)
  return resultat.ecriture
}

const AVEC_BROUILLONS: DossierCadre = {
  ...DEUX,
  brouillons: { 'TAB-04/mouvaux': DE_MOUVAUX, 'TAB-04/roncq': DE_RONCQ, 'TAB-12': saisies({ action: 'a' }) },
}

describe('une table par commune', () => {
  it('sa clef ne dépend pas de la casse du nom ; une table du contrat entier garde la sienne', () => {
    expect(clefDeTable('TAB-04', ' MOUVAUX')).toBe(clefDeTable('TAB-04', 'Mouvaux'))
    expect(clefDeTable('TAB-04', undefined)).toBe('TAB-04')
    expect(clefDeTable('TAB-12', 'Mouvaux')).toBe('TAB-12')
  })

  it('chaque commune écrit dans sa feuille ses seuls nombres, graphiques compris, et se relit', async () => {
    const classeur = classeurDesDeux()
    const ecriture = await ecrire(classeur, AVEC_BROUILLONS, 'TAB-04', 'Mouvaux')
    await ecrire(classeur, AVEC_BROUILLONS, 'TAB-04', 'Roncq')
    expect(ecriture).toMatchObject({ table: 'TAB-04', commune: 'Mouvaux' })
    const noms = (await classeur.feuilles()).map(({ nom }) => nom)
    expect(noms).toEqual(expect.arrayContaining(['TAB-04 Mouvaux', 'TAB-04 Roncq']))
    expect(noms).not.toContain('TAB-04')
    const residences = async (feuille: string) =>
      (await classeur.lire({ feuille, ligne: 2, colonne: 1, lignes: 1, colonnes: 1 })).valeurs[0]?.[0]
    expect([await residences('TAB-04 Mouvaux'), await residences('TAB-04 Roncq')]).toEqual([5000, 7000])
    expect(await classeur.graphiques('TAB-04 Roncq')).toEqual(['GRA-01', 'GRA-02', 'GRA-03', 'GRA-04'])
    const lu = await lireContrat(classeur, DEUX)
    expect(Object.keys(lu.tables)).toEqual(['TAB-04/mouvaux', 'TAB-04/roncq'])
    expect(lu.tables['TAB-04/roncq']?.ecrit).toEqual(DE_RONCQ)
    expect(sansBrouillonsEcrits(AVEC_BROUILLONS, lu).brouillons).toEqual({ 'TAB-12': saisies({ action: 'a' }) })
    expect((await classeur.feuilles()).filter(({ nom }) => nom === 'Communes')).toHaveLength(1)
    expect(lu.communes.map(({ nom }) => nom)).toEqual(['Mouvaux', 'Roncq'])
  })

  it('les graphiques prennent leurs nombres dans la feuille de la commune', () => {
    const contrat = { communes: COMMUNES, absentes: [], hypotheses: [], anomalies: [], tables: {} }
    const vue = ramenerA('Roncq', AVEC_BROUILLONS, contrat)
    const { graphiques, feuilles } = remplissageDeTable(vue.dossier, vue.contrat, table('TAB-04'))
    const lues = graphiques.flatMap(({ abscisses, place, series }) => [abscisses, place, ...series.map(({ valeurs }) => valeurs)])
    expect(new Set(lues.map(({ feuille }) => feuille))).toEqual(new Set(['TAB-04 Roncq']))
    const communes = feuilles.find(({ nom }) => nom === 'Communes')
    expect(communes?.cellules.slice(1).map(([nom]) => nom)).toEqual(['Roncq'])
    expect(JSON.stringify(feuilles.at(-1)?.cellules)).not.toContain('Mouvaux')
  })

  it('n’est écrite que quand elle l’est pour toutes ses communes', async () => {
    const classeur = classeurDesDeux()
    const avancee = async (dossier: DossierCadre) => avanceeDeTable(dossier, await lireContrat(classeur, dossier), table('TAB-04'))
    expect(await avancee(DEUX)).toEqual({ etat: 'absente', ecrites: 0, brouillons: 0, total: 2 })
    await ecrire(classeur, AVEC_BROUILLONS, 'TAB-04', 'Mouvaux')
    expect(await avancee(DEUX)).toEqual({ etat: 'brouillon', ecrites: 1, brouillons: 0, total: 2 })
    expect(await avancee(AVEC_BROUILLONS)).toEqual({ etat: 'brouillon', ecrites: 1, brouillons: 1, total: 2 })
    await ecrire(classeur, AVEC_BROUILLONS, 'TAB-04', 'Roncq')
    expect(await avancee(DEUX)).toEqual({ etat: 'ecrite', ecrites: 2, brouillons: 0, total: 2 })
    const lu = await lireContrat(classeur, DEUX)
    expect(avanceeDeTable(DEUX, lu, table('TAB-12'))).toEqual({ etat: 'absente', ecrites: 0, brouillons: 0, total: 1 })
  })

  it('ses constats sont ceux de chaque commune, comparée à ses propres nombres', async () => {
    const fausse = saisies({ annee: 2021, rp: 6900, ls: 1290, cible: 0.2 }, { annee: 2022, rp: 5000, ls: 1300, cible: 0.2 })
    const dossier = { ...AVEC_BROUILLONS, brouillons: { ...AVEC_BROUILLONS.brouillons, 'TAB-04/roncq': fausse } }
    const lu = await lireContrat(classeurDesDeux(), dossier)
    const incoherents = constatsDuContrat(dossier, lu, table('TAB-04'), 45_000).filter(({ gravite }) => gravite === 'IN')
    expect(incoherents.map(({ message }) => message.donnees)).toEqual([
      expect.objectContaining({ commune: 'Roncq', lu: 5000, attendu: 7000 }),
    ])
    expect(constatsDuContrat(DEUX, lu, table('TAB-12'), 45_000)).toEqual([])
  })

  it('TAB-09 se juge avec les inventaires de sa commune', () => {
    const contrat = { communes: COMMUNES, absentes: [], hypotheses: [], anomalies: [], tables: {} }
    const [mouvaux, roncq] = tablesDuContrat(AVEC_BROUILLONS, contrat, table('TAB-09'))
    expect(mouvaux?.dossier.brouillons['TAB-04']).toEqual(DE_MOUVAUX)
    expect(roncq?.dossier.brouillons['TAB-04']).toEqual(DE_RONCQ)
    expect(roncq?.contrat.communes.map(({ nom }) => nom)).toEqual(['Roncq'])
  })
})

describe('changer le brouillon d’une commune', () => {
  it('ne touche qu’au sien : ni aux autres communes, ni aux autres tables, ni aux saisies d’avant', () => {
    const avant = { ...AVEC_BROUILLONS, brouillons: { ...AVEC_BROUILLONS.brouillons, 'TAB-04': saisies({ annee: 2019 }) } }
    const contrat = { communes: COMMUNES, absentes: [], hypotheses: [], anomalies: [], tables: {} }
    const { dossier } = ramenerA('Roncq', avant, contrat)
    expect(rendreAuContrat(avant, dossier, 'Roncq')).toEqual(avant)
    const { 'TAB-04': _ote, ...sans } = dossier.brouillons
    const nouvelles = saisies({ annee: 2020 })
    const rendu = rendreAuContrat(avant, { ...dossier, brouillons: { ...sans, 'TAB-05': nouvelles, 'TAB-12': nouvelles } }, 'Roncq')
    expect(rendu.communes).toEqual(['Mouvaux', 'Roncq'])
    expect(rendu.brouillons).toEqual({
      'TAB-04': saisies({ annee: 2019 }),
      'TAB-04/mouvaux': DE_MOUVAUX,
      'TAB-05/roncq': nouvelles,
      'TAB-12': nouvelles,
    })
  })

  it('se garde et se relit avec le contrat, à côté des brouillons d’avant', () => {
    const garde = { ...AVEC_BROUILLONS, brouillons: { ...AVEC_BROUILLONS.brouillons, 'TAB-04': DE_RONCQ } }
    expect(lireDossier(ecrireDossier(garde))).toEqual(garde)
    const fausse = JSON.stringify({ ...garde, brouillons: { 'TAB-04/mouvaux': { lignes: 3, horsTableau: {} } } })
    expect(lireDossier(fausse)).toMatchObject({ donnees: { champ: 'brouillons.TAB-04/mouvaux.lignes' } })
  })
})

describe('un contrat qui change de nombre de communes', () => {
  it('d’une à plusieurs : la feuille « TAB-04 » se lit encore, et ses saisies se donnent à une commune', async () => {
    const classeur = classeurDesDeux()
    const seul = { ...UNE, brouillons: { 'TAB-04': DE_MOUVAUX } }
    const lu = await lireContrat(classeur, seul)
    const apercu = await apercevoir(classeur, remplissageDeTable(seul, lu, table('TAB-04')), { valeurs: false })
    expect(apercu.feuilles.at(-1)?.nom).toBe('TAB-04')
    expect(apercu.remplissage.commune).toBeUndefined()
    await creerJournal(classeur).ecrire(apercu, null)
    const relu = await lireContrat(classeur, DEUX)
    expect(saisiesSansCommune(UNE, { id: 'TAB-04' }, relu)).toBeNull()
    expect(saisiesSansCommune(DEUX, { id: 'TAB-12' }, relu)).toBeNull()
    expect(saisiesSansCommune(DEUX, { id: 'TAB-05' }, relu)).toBeNull()
    const ecrites = saisiesSansCommune(DEUX, { id: 'TAB-04' }, relu)
    expect(ecrites?.lignes[0]).toEqual(DE_MOUVAUX.lignes[0])
    const donne = donnerALaCommune({ ...DEUX, brouillons: { 'TAB-04': DE_MOUVAUX } }, { id: 'TAB-04' }, relu, 'Roncq')
    expect(donne.brouillons).toEqual({ 'TAB-04/roncq': DE_MOUVAUX })
    expect(donnerALaCommune(DEUX, { id: 'TAB-05' }, relu, 'Roncq')).toBe(DEUX)
  })

  it('de plusieurs à une : sa feuille se lit et se récrit à son nom, son brouillon redevient celui de la table', async () => {
    const classeur = classeurDesDeux()
    await ecrire(classeur, AVEC_BROUILLONS, 'TAB-04', 'Mouvaux')
    const lu = await lireContrat(classeur, UNE)
    expect(lu.tables['TAB-04']?.ecrit).toEqual(DE_MOUVAUX)
    expect(remplissageDeTable(UNE, lu, table('TAB-04')).feuilles.at(-1)?.nom).toBe('TAB-04 Mouvaux')
    await classeur.ajouterFeuille('TAB-04')
    await classeur.ecrire({ feuille: 'TAB-04', ligne: 0, colonne: 0, lignes: 2, colonnes: 1 }, [['Année d’inventaire (1er janvier)'], [2019]])
    expect((await lireContrat(classeur, UNE)).tables['TAB-04']?.feuille).toBe('TAB-04')
    const rapatrie = rapatrierLesBrouillons({ ...AVEC_BROUILLONS, communes: ['Mouvaux'] })
    expect(rapatrie.brouillons['TAB-04']).toEqual(DE_MOUVAUX)
    expect(Object.keys(rapatrie.brouillons).sort()).toEqual(['TAB-04', 'TAB-04/roncq', 'TAB-12'])
    expect(rapatrierLesBrouillons(AVEC_BROUILLONS)).toBe(AVEC_BROUILLONS)
    const occupee = { ...AVEC_BROUILLONS, communes: ['Mouvaux'], brouillons: { 'TAB-04': DE_RONCQ, 'TAB-04/mouvaux': DE_MOUVAUX } }
    expect(rapatrierLesBrouillons(occupee)).toBe(occupee)
  })
})
