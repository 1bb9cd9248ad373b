import type { CadreDePeriode } from '../cadre'
import type { CommuneARemplir, FeuilleDecrite } from './types'

export const FEUILLE_COMMUNES = 'Communes'

/** Colonnes de la feuille « Communes », les mêmes quelle que soit la table : deux tables d'un classeur la partagent. */
const COLONNES = ['nom', 'residences', 'logements', 'cible', 'situation', 'manquants', 'objectifRetenu', 'tauxRetenu', 'plh'] as const

export type DonneeDeCommune = (typeof COLONNES)[number]

const POURCENTAGES: readonly DonneeDeCommune[] = ['cible', 'tauxRetenu']

function titresDe({ inventaire }: CadreDePeriode): Readonly<Record<DonneeDeCommune, string>> {
  return {
    nom: 'Nom de la commune',
    residences: 'Résidences principales',
    logements: 'Logements sociaux',
    cible: 'Taux cible',
    situation: 'Situation',
    manquants: `Nombre de LS manquants au 1er janvier ${inventaire}, notifié`,
    objectifRetenu: 'Objectif retenu',
    tauxRetenu: 'Taux de rattrapage retenu',
    plh: 'Couverte par un PLH',
  }
}

export function feuilleCommunes(communes: readonly CommuneARemplir[], cadre: CadreDePeriode): FeuilleDecrite {
  const titres = titresDe(cadre)
  return {
    nom: FEUILLE_COMMUNES,
    cellules: [COLONNES.map((donnee) => titres[donnee]), ...communes.map((commune) => COLONNES.map((donnee) => commune[donnee]))],
    pourcentages: POURCENTAGES.map((donnee) => COLONNES.indexOf(donnee)),
  }
}

/** Donnée d'une commune, lue par son nom : `INDEX(Communes!$B:$B,MATCH($A2,Communes!$A:$A,0))`. */
export function lireDonnee(donnee: DonneeDeCommune, nom: string): string {
  return `INDEX(${colonnes(donnee, donnee)},${ligneDe(nom)})`
}

/** Combien de nombres portent les données voisines, de la première à la dernière. */
export function compterDonnees(premiere: DonneeDeCommune, derniere: DonneeDeCommune, nom: string): string {
  return `COUNT(INDEX(${colonnes(premiere, derniere)},${ligneDe(nom)},0))`
}

function ligneDe(nom: string): string {
  return `MATCH(${nom},${colonnes('nom', 'nom')},0)`
}

/** Colonnes entières : une commune ajoutée sous les autres est lue sans récrire les formules. */
function colonnes(premiere: DonneeDeCommune, derniere: DonneeDeCommune): string {
  return `${FEUILLE_COMMUNES}!$${lettre(COLONNES.indexOf(premiere))}:$${lettre(COLONNES.indexOf(derniere))}`
}

/** Au plus 26 colonnes. */
export function lettre(rang: number): string {
  return String.fromCharCode(65 + rang)
}
