import type { Brut } from '../../src/catalogue'
import { calculer } from './calculs'
import { Composition } from './composer'
import type { ColonneDeDemande } from './donnees-demandes'
import { COLONNES_DEMANDES, DATE_DE_CALCUL, NOMBRE_DE_DEMANDES, tirerDemandes } from './donnees-demandes'
import { COLONNES_GRILLE, GRILLE } from './donnees-grille'
import { NOM_GRILLE, PLAGE_GRILLE } from './grille'
import type { Feuille, ValeurDeCellule } from './modele'
import { lettres } from './reperes'
import type { NomDeStyle } from './styles'

export const NOM_DEMANDES = 'Demandes'
const ENTETES = 6
const PREMIERE = ENTETES + 1
const DERNIERE = ENTETES + NOMBRE_DE_DEMANDES
const FIN_DONNEES = lettres(COLONNES_DEMANDES.length)
/** Une colonne vide sépare le tableau des notes : une formule ne déborde pas dans un tableau. */
const NOTE = lettres(COLONNES_DEMANDES.length + 2)
const NOTES = `${NOTE}${PREMIERE}:${NOTE}${DERNIERE}`

const STYLES: Partial<Record<ColonneDeDemande, NomDeStyle>> = {
  'Pièce DALO': 'jour',
  'Date de dépôt': 'jour',
  'Nombre de personnes': 'points',
  'Personnes par pièce': 'decimal',
  'Taux d’effort': 'tauxDecimal',
  'Fin de la pénalité': 'jour',
}

/** Feuille « Demandes » : deux cents demandes et leurs notes, rendues par une seule formule qui déborde. */
export function composerDemandes(): Feuille {
  const feuille = new Composition()
  const demandes = tirerDemandes().map((demande) => COLONNES_DEMANDES.map((colonne) => demande[colonne]))
  feuille.poser('A1', 'Cotation de 200 demandes', 'titre')
  feuille.poser('A2', 'Demandes anonymes, tirées au sort par un programme. Aucune donnée de personne.', 'sousTitre')
  feuille.poser('A3', 'Date de calcul', 'libelle')
  feuille.poser('D3', DATE_DE_CALCUL, 'jour')
  feuille.poser('A4', 'Doublement sur pièce récente', 'libelle')
  feuille.poser('D4', true, 'booleen')
  poserDemandes(feuille, demandes)
  const notes = poserNotes(feuille, demandes)
  poserRepartition(feuille, notes)
  return {
    nom: NOM_DEMANDES,
    onglet: '8A5BA6',
    largeurs: [11, 9, 12.5, 11, 10.5, 11.5, 11, 12.5, 11.5, 13, 15, 13, 9.5, 11.5, 12.5, 16.5, 12.5, 2, 11],
    hauteurs: new Map([[1, 26], [2, 18], [3, 18], [4, 18], [ENTETES, 34]]),
    cellules: feuille.cellules,
    fusions: [],
    volet: `B${PREMIERE}`,
    validations: [],
    misesEnForme: [{ plage: NOTES, condition: `ISERROR(${NOTE}${PREMIERE})`, aspect: 'erreur' }],
    tableau: {
      nom: 'T_Demandes',
      plage: `A${ENTETES}:${FIN_DONNEES}${DERNIERE}`,
      colonnes: ['Demande', ...COLONNES_DEMANDES],
    },
    impression: { orientation: 'landscape', zone: `$A$1:$${NOTE}$${DERNIERE}`, titres: `$${ENTETES}:$${ENTETES}` },
  }
}

function poserDemandes(feuille: Composition, demandes: readonly (readonly Brut[])[]): void {
  const titres = ['Demande', ...COLONNES_DEMANDES]
  titres.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${ENTETES}`, titre, 'entete'))
  demandes.forEach((demande, rang) => {
    const ligne = PREMIERE + rang
    feuille.poser(`A${ligne}`, `D-${String(rang + 1).padStart(3, '0')}`, 'texteCentre')
    COLONNES_DEMANDES.forEach((colonne, place) => {
      feuille.poser(`${lettres(place + 1)}${ligne}`, demande[place] ?? null, STYLES[colonne] ?? 'booleen')
    })
  })
}

function poserNotes(feuille: Composition, demandes: readonly (readonly Brut[])[]): readonly ValeurDeCellule[] {
  const grille = [[...COLONNES_GRILLE], ...GRILLE.map((ligne) => COLONNES_GRILLE.map((titre) => ligne[titre] ?? null))]
  const entetes = [[...COLONNES_DEMANDES]]
  const notes = calculer('COTATION', [entetes, demandes, grille, DATE_DE_CALCUL, true]).map(([note]) => note ?? null)
  if (notes.length !== demandes.length) throw new Error(`COTATION a rendu ${notes.length} notes pour ${demandes.length} demandes`)
  const formule =
    `_xldudf_MIXITE_COTATION(B${ENTETES}:${FIN_DONNEES}${ENTETES},B${PREMIERE}:${FIN_DONNEES}${DERNIERE},` +
    `'${NOM_GRILLE}'!${PLAGE_GRILLE},$D$3,$D$4)`
  feuille.poser(`${NOTE}${ENTETES}`, 'Note', 'entete')
  notes.forEach((note, rang) => {
    const reference = `${NOTE}${PREMIERE + rang}`
    if (rang > 0) feuille.poser(reference, note, 'noteCalculee')
    else feuille.poserFormule(reference, formule, note, 'noteCalculee', NOTES)
  })
  return notes
}

/** Rang d’AGGREGATE : maximum, minimum, médiane ; l’option 6 ignore les lignes en erreur. */
const REPARTITION = [
  ['Meilleure note', 4, (triees: readonly number[]): number => triees.at(-1) ?? 0],
  ['Note la plus faible', 5, (triees: readonly number[]): number => triees[0] ?? 0],
  ['Médiane', 12, mediane],
] as const

function poserRepartition(feuille: Composition, notes: readonly ValeurDeCellule[]): void {
  const triees = notes.filter((note) => typeof note === 'number').sort((a, b) => a - b)
  const titres = ['Demandes notées', ...REPARTITION.map(([titre]) => titre)]
  const colonnes = ['G', 'J', 'M', 'P']
  titres.forEach((titre, rang) => feuille.poser(`${colonnes[rang]}3`, titre, 'libelle'))
  feuille.poserFormule('G4', `COUNT(${NOTES})`, triees.length, 'entierCalcule')
  REPARTITION.forEach(([, fonction, calcul], rang) => {
    feuille.poserFormule(`${colonnes[rang + 1]}4`, `_xlfn.AGGREGATE(${fonction},6,${NOTES})`, calcul(triees), 'decimalCalcule')
  })
}

function mediane(triees: readonly number[]): number {
  const milieu = triees.length >> 1
  const haute = triees[milieu] ?? 0
  return triees.length % 2 === 1 ? haute : ((triees[milieu - 1] ?? 0) + haute) / 2
}
