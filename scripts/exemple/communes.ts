import type { ArgumentBrut } from '../../src/catalogue'
import { calculerUneCase } from './calculs'
import { Composition } from './composer'
import type { Commune } from './donnees-communes'
import { COMMUNES, EPCI, PERIODE } from './donnees-communes'
import type { Feuille, Graphique, ValeurDeCellule } from './modele'
import { lettres } from './reperes'

export const NOM_COMMUNES = 'Communes'
const TITRES = [
  'Code',
  'Commune',
  'EPCI',
  'Résidences principales',
  'Logements sociaux',
  'Taux cible',
  'Taux LLS',
  'Écart (points)',
  'Situation',
  'Manquants notifiés',
  'Logements manquants',
  'Objectif triennal',
  'Plancher abaissant',
  'Plancher mutualisant',
]
const SITUATIONS = [
  'droit commun',
  'nouvelle entrante rang 1',
  'nouvelle entrante rang 2',
  'entrée en cours de période',
  'rang 1 après entrée en cours',
  'exemptée',
]
const ENTETES = 5
const PREMIERE = ENTETES + 1
const DERNIERE = ENTETES + COMMUNES.length
const TOTAL = DERNIERE + 1
const RECAP = TOTAL + 3

/** Feuille « Communes » : inventaire, objectif triennal et planchers. */
export function composerCommunes(): Feuille {
  const feuille = new Composition()
  feuille.poser('A1', 'Rattrapage SRU : objectifs triennaux des communes', 'titre')
  feuille.poser(
    'A2',
    'Communes inventées. Inventaire au 1er janvier 2022. En bleu : saisi. Sur fond gris : calculé.',
    'sousTitre',
  )
  feuille.poser('A3', 'Période triennale', 'libelle')
  feuille.poser('C3', PERIODE, 'texteCentre')
  TITRES.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${ENTETES}`, titre, 'entete'))
  const calculs = COMMUNES.map((commune, rang) => poserCommune(feuille, commune, PREMIERE + rang))
  poserTotal(feuille, calculs)
  poserRecapitulatif(feuille, calculs)
  return {
    nom: NOM_COMMUNES,
    onglet: '2F5DAA',
    largeurs: [9, 19, 20, 12.5, 11, 8.5, 9.5, 9.5, 26, 11.5, 12, 11, 11.5, 12.5],
    hauteurs: new Map([[1, 26], [2, 18], [3, 18], [ENTETES, 34], [TOTAL, 20], [RECAP, 34]]),
    cellules: feuille.cellules,
    fusions: [RECAP, RECAP + 1, RECAP + 2].map((ligne) => `A${ligne}:C${ligne}`),
    volet: `C${PREMIERE}`,
    validations: [
      {
        plage: `I${PREMIERE}:I${DERNIERE}`,
        liste: SITUATIONS,
        titre: 'Situation inconnue',
        phrase: 'Choisissez une des situations de la liste.',
      },
    ],
    misesEnForme: [
      { plage: `L${PREMIERE}:N${DERNIERE}`, condition: `ISERROR(L${PREMIERE})`, aspect: 'attenue' },
      {
        plage: `H${PREMIERE}:H${DERNIERE}`,
        condition: `OR(ABS(H${PREMIERE}-2)<0.05,ABS(H${PREMIERE}-4)<0.05)`,
        aspect: 'signale',
      },
    ],
    tableau: { nom: 'T_Communes', plage: `A${ENTETES}:N${DERNIERE}`, colonnes: TITRES },
    graphique: dessinerTaux(calculs),
    impression: { orientation: 'landscape', zone: `$A$1:$N$${RECAP + 21}` },
  }
}

interface Calculs {
  readonly commune: Commune
  readonly taux: number
  readonly manquants: number
  readonly objectif: ValeurDeCellule
  readonly abaissant: ValeurDeCellule
  readonly mutualisant: ValeurDeCellule
}

function poserCommune(feuille: Composition, commune: Commune, ligne: number): Calculs {
  const { residencesPrincipales: rp, logementsSociaux: ls, cible, notifies } = commune
  const manquants = notifies ?? Math.max(0, Math.ceil((Math.round(100 * cible) * rp) / 100) - ls)
  const donnees: ArgumentBrut[] = [rp, ls, cible]
  const plancher = (dispositif: string): ValeurDeCellule =>
    calculerUneCase('RATTRAPAGE_PLANCHER', [...donnees, dispositif, notifies ?? null, null, PERIODE, commune.situation])
  const calculs = {
    commune,
    taux: ls / rp,
    manquants,
    objectif: calculerUneCase('SRU_OBJECTIF', [...donnees, commune.situation, notifies ?? null, null, PERIODE]),
    abaissant: plancher('abaissant'),
    mutualisant: plancher('mutualisant'),
  }
  const r = ligne
  feuille.poser(`A${r}`, commune.code, 'texteCentre')
  feuille.poser(`B${r}`, commune.nom, 'texte')
  feuille.poser(`C${r}`, commune.epci, 'texte')
  feuille.poser(`D${r}`, rp, 'entier')
  feuille.poser(`E${r}`, ls, 'entier')
  feuille.poser(`F${r}`, cible, 'taux')
  feuille.poserFormule(`G${r}`, `E${r}/D${r}`, calculs.taux, 'tauxCalcule')
  feuille.poserFormule(`H${r}`, `100*(F${r}*D${r}-E${r})/D${r}`, (100 * (cible * rp - ls)) / rp, 'decimalCalcule')
  feuille.poser(`I${r}`, commune.situation, 'texte')
  feuille.poser(`J${r}`, notifies ?? null, 'entier')
  feuille.poserFormule(
    `K${r}`,
    `IF(J${r}>0,J${r},MAX(0,ROUNDUP(ROUND(100*F${r},0)*D${r}/100,0)-E${r}))`,
    manquants,
    'entierCalcule',
  )
  const arguments_ = `D${r},E${r},F${r}`
  feuille.poserFormule(`L${r}`, `_xldudf_MIXITE_SRU_OBJECTIF(${arguments_},I${r},J${r},,$C$3)`, calculs.objectif, 'resultat')
  const formule = (nom: string): string => `_xldudf_MIXITE_RATTRAPAGE_PLANCHER(${arguments_},"${nom}",J${r},,$C$3,I${r})`
  feuille.poserFormule(`M${r}`, formule('abaissant'), calculs.abaissant, 'entierCalcule')
  feuille.poserFormule(`N${r}`, formule('mutualisant'), calculs.mutualisant, 'entierCalcule')
  return calculs
}

const somme = (nombres: readonly number[]): number => nombres.reduce((total, nombre) => total + nombre, 0)
const nombres = (valeurs: readonly ValeurDeCellule[]): number[] => valeurs.filter((valeur) => typeof valeur === 'number')

function poserTotal(feuille: Composition, calculs: readonly Calculs[]): void {
  feuille.poser(`A${TOTAL}`, 'Total', 'totalLibelle')
  const colonne = (lettre: string): string => `${lettre}${PREMIERE}:${lettre}${DERNIERE}`
  const rp = somme(calculs.map(({ commune }) => commune.residencesPrincipales))
  const ls = somme(calculs.map(({ commune }) => commune.logementsSociaux))
  feuille.poserFormule(`D${TOTAL}`, `SUM(${colonne('D')})`, rp, 'totalEntier')
  feuille.poserFormule(`E${TOTAL}`, `SUM(${colonne('E')})`, ls, 'totalEntier')
  feuille.poserFormule(`G${TOTAL}`, `E${TOTAL}/D${TOTAL}`, ls / rp, 'totalTaux')
  feuille.poserFormule(`K${TOTAL}`, `SUM(${colonne('K')})`, somme(calculs.map(({ manquants }) => manquants)), 'totalEntier')
  // Un `SUM` rendrait #N/A : une commune sans objectif n’a pas de nombre. `SUMIF` ne somme que les nombres.
  const positifs = (lettre: string, valeurs: readonly ValeurDeCellule[]): void =>
    feuille.poserFormule(`${lettre}${TOTAL}`, `SUMIF(${colonne(lettre)},">0")`, somme(nombres(valeurs)), 'totalEntier')
  positifs('L', calculs.map(({ objectif }) => objectif))
  positifs('M', calculs.map(({ abaissant }) => abaissant))
  positifs('N', calculs.map(({ mutualisant }) => mutualisant))
  feuille.habiller(TITRES.map((_, rang) => `${lettres(rang)}${TOTAL}`), 'totalLibelle')
}

function poserRecapitulatif(feuille: Composition, calculs: readonly Calculs[]): void {
  feuille.poser(`A${RECAP - 1}`, 'Par EPCI', 'intertitre')
  const titres = ['EPCI', null, null, 'Communes déficitaires', 'Objectif triennal']
  titres.forEach((titre, rang) => feuille.poser(`${lettres(rang)}${RECAP}`, titre, 'entete'))
  const plage = (lettre: string): string => `$${lettre}$${PREMIERE}:$${lettre}$${DERNIERE}`
  EPCI.forEach((epci, rang) => {
    const r = RECAP + 1 + rang
    const objectifs = nombres(calculs.filter(({ commune }) => commune.epci === epci).map(({ objectif }) => objectif))
    feuille.poser(`A${r}`, epci, 'texte')
    feuille.habiller([`B${r}`, `C${r}`], 'texte')
    const critere = `${plage('C')},A${r},${plage('L')},">0"`
    feuille.poserFormule(`D${r}`, `COUNTIFS(${critere})`, objectifs.length, 'entierCalcule')
    feuille.poserFormule(`E${r}`, `SUMIFS(${plage('L')},${critere})`, somme(objectifs), 'entierCalcule')
  })
}

function dessinerTaux(calculs: readonly Calculs[]): Graphique {
  const plage = (lettre: string): string => `${NOM_COMMUNES}!$${lettre}$${PREMIERE}:$${lettre}$${DERNIERE}`
  const categories = { ref: plage('B'), textes: calculs.map(({ commune }) => commune.nom) }
  return {
    titre: 'Taux de logement social et taux cible',
    formatAxe: '0%',
    histogramme: {
      nom: { ref: `${NOM_COMMUNES}!$G$${ENTETES}`, texte: 'Taux LLS' },
      categories,
      valeurs: { ref: plage('G'), nombres: calculs.map(({ taux }) => taux) },
      couleur: '2F5DAA',
    },
    courbe: {
      nom: { ref: `${NOM_COMMUNES}!$F$${ENTETES}`, texte: 'Taux cible' },
      categories,
      valeurs: { ref: plage('F'), nombres: calculs.map(({ commune }) => commune.cible) },
      couleur: 'C4561D',
    },
    ancre: { de: [RECAP + 3, 0], a: [RECAP + 20, 14] },
  }
}
