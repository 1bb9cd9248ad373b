import type { Constat } from '../../regles'
import { constat, lireBooleen, lireDate, lireEntier, lireNombre, lireTauxLibre, lireVariation, normaliser } from '../../regles'
import { colonnesDeFeuille } from '../remplir/colonnes-de-feuille'
import { lettre } from '../remplir/lettre'
import type { ContenuSaisi } from '../remplir/types'
import type { ColonneDeTrame, TableDeTrame } from '../types'
import { contenuDe, numeroDe } from './cases'
import type { TableSaisie } from './types'

/** Effectifs nets : ventes et démolitions déduites, ils peuvent être négatifs. */
const NETS: ReadonlySet<string> = new Set(['TAB-09 ls_ms', 'TAB-09 drp'])

/** Choix que leur règle lit sous plusieurs écritures, et dont elle dit elle-même celles qu'elle ne lit pas. */
const LUS_LIBREMENT: ReadonlySet<string> = new Set(['TAB-12 theme', 'TAB-20 partie'])

/** Tables dont une règle dit déjà, ligne par ligne, ce qui ne se lit pas. */
const LUES_PAR_LEUR_REGLE: ReadonlySet<string> = new Set(['TAB-17', 'TAB-18'])

/** Cellules saisies que leur colonne n'attend pas : un texte dans une colonne de nombres, un choix hors de la liste. */
export function valeursInattendues(table: TableDeTrame, { lignes, horsTableau }: TableSaisie): readonly Constat[] {
  if (LUES_PAR_LEUR_REGLE.has(table.id)) return []
  const colonnes = colonnesDeFeuille(table)
  const dansLeTableau = lignes.flatMap((ligne, rang) =>
    colonnes.flatMap((colonne, i) => {
      const cellule = `${lettre(i)}${numeroDe(rang)}`
      return constatsDeLaCase(table, colonne, contenuDe(ligne, colonne.code), cellule)
    }),
  )
  const premier = Math.max(lignes.length, table.lignes.length) + 3
  const aCote = table.champsHorsTableau.flatMap((champ, rang) => constatsDeLaCase(table, champ, contenuDe(horsTableau, champ.code), `B${premier + rang}`))
  return [...dansLeTableau, ...aCote]
}

function constatsDeLaCase({ id }: TableDeTrame, colonne: ColonneDeTrame, contenu: ContenuSaisi, cellule: string): Constat[] {
  if (contenu === null || colonne.mode === 'calculé') return []
  const attendu = attenduPar(id, colonne, contenu)
  if (attendu === null) return []
  return [constat('IN', 'controler.valeur', { cellule, colonne: colonne.intitule, lu: ecrire(contenu), attendu })]
}

/** Ce qu'une colonne attend quand le contenu n'y répond pas ; `null` quand il convient. */
function attenduPar(id: string, { code, type, codes, mode }: ColonneDeTrame, contenu: ContenuSaisi): string | null {
  const lu = contenu ?? ''
  switch (type) {
    case 'entier':
      if (!NETS.has(`${id} ${code}`)) return typeof lireEntier(lu) === 'number' ? null : 'un nombre entier positif'
      return Number.isInteger(lireVariation(lu)) ? null : 'un nombre entier'
    case 'nombre': {
      const nombre = lireNombre(lu)
      return typeof nombre === 'number' && nombre >= 0 ? null : 'un nombre positif'
    }
    case 'pourcentage':
      return typeof lireTauxLibre(lu) === 'number' ? null : 'un pourcentage (0,25, 25 ou « 25 % »)'
    case 'date':
      return typeof lireDate(lu) === 'number' ? null : 'une date (JJ/MM/AAAA)'
    case 'booleen':
      return typeof lireBooleen(lu) === 'boolean' ? null : 'Oui ou Non'
    case 'code':
      if (codes === undefined || mode === 'fixe' || LUS_LIBREMENT.has(`${id} ${code}`)) return null
      return codes.some((admis) => normaliser(admis) === normaliser(String(lu))) ? null : `un de ces choix : ${codes.join(', ')}`
    default:
      return null
  }
}

function ecrire(contenu: ContenuSaisi): string {
  return String(contenu).replace('.', ',')
}
