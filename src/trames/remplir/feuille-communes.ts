import type { CadreDePeriode } from '../cadre'
import { composer } from './composer'
import { lettre } from './lettre'
import type { ColonneDeFeuille } from './presenter'
import type { CommuneARemplir, FeuilleDecrite } from './types'

export const FEUILLE_COMMUNES = 'Communes'

export type DonneeDeCommune = keyof CommuneARemplir

/** Colonnes de la feuille « Communes », dans leur ordre, les mêmes quelle que soit la table : toutes la partagent. */
export const COLONNES_DES_COMMUNES: readonly DonneeDeCommune[] = [
  'nom',
  'residences',
  'logements',
  'cible',
  'situation',
  'manquants',
  'objectifRetenu',
  'tauxRetenu',
  'plh',
  'accord',
  'dateAccord',
  'code',
]

function colonnesDe({ inventaire }: CadreDePeriode): Readonly<Record<DonneeDeCommune, Omit<ColonneDeFeuille, 'code'>>> {
  return {
    nom: { intitule: 'Nom de la commune', type: 'texte' },
    residences: { intitule: 'Résidences principales', type: 'entier' },
    logements: { intitule: 'Logements sociaux', type: 'entier' },
    cible: { intitule: 'Taux cible', type: 'pourcentage' },
    situation: { intitule: 'Situation', type: 'code' },
    manquants: { intitule: `Nombre de LS manquants au 1er janvier ${inventaire}, notifié`, type: 'entier' },
    objectifRetenu: { intitule: 'Objectif retenu', type: 'entier' },
    tauxRetenu: { intitule: 'Taux de rattrapage retenu', type: 'pourcentage' },
    plh: { intitule: 'Couverte par un PLH', type: 'booleen' },
    accord: { intitule: 'Accord de la commune', type: 'booleen' },
    dateAccord: { intitule: 'Date de l’accord', type: 'date' },
    code: { intitule: 'Code INSEE', type: 'code' },
  }
}

/** Une ligne par commune, sous les titres ; effectifs en unités, taux en fractions, date en numéro de série. */
export function feuilleCommunes(communes: readonly CommuneARemplir[], cadre: CadreDePeriode): FeuilleDecrite {
  const colonnes = colonnesDe(cadre)
  return composer({
    nom: FEUILLE_COMMUNES,
    tableau: {
      colonnes: COLONNES_DES_COMMUNES.map((code) => ({ code, ...colonnes[code] })),
      lignes: communes.map((commune) => ({ contenus: { ...commune } })),
    },
  })
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
  return `${FEUILLE_COMMUNES}!$${lettreDe(premiere)}:$${lettreDe(derniere)}`
}

function lettreDe(donnee: DonneeDeCommune): string {
  return lettre(COLONNES_DES_COMMUNES.indexOf(donnee))
}
