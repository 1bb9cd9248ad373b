import type { Plage } from '../../classeur/port'
import type { QuestionDeColonne } from '../types'
import type { ColonnePesee } from './colonnes'
import { lireIntitule } from './intitules'
import type { Lexique } from './lexique'
import { dementent, echantillonner, profilDe } from './profil'
import type { PropositionDeNotion, TableauReconnu } from './types'
import type { TableauTrouve } from './tableau'
import type { ColonneTitree } from './titrer'
import { vueCouchee, vueDroite } from './vue'

/**
 * Colonnes à demander : deux sens possibles, une rivale, des valeurs contraires, ou un intitulé qui ressemble à un intitulé
 * connu.
 */
export function questionsDe({ tableau, pesees, titres }: TableauTrouve, lexique: Lexique): readonly QuestionDeColonne[] {
  return pesees.flatMap((pesee) => {
    const propositions = aProposer(tableau, lexique, pesee)
    if (propositions.length === 0) return []
    const { rang, intitule } = pesee.titree
    return [
      {
        feuille: tableau.feuille.nom,
        lieu: lieuDesTitres(tableau, rang, titres.debut, titres.fin),
        intitule,
        ...(propositions.every(({ notion }) => memesMots(intitule, tableau.modele.notions[notion]?.nom ?? notion)) ? { contredite: true } : {}),
        propositions: propositions.map(({ notion, certitude }) => ({
          notion,
          nom: tableau.modele.notions[notion]?.nom ?? notion,
          certitude,
        })),
      },
    ]
  })
}

function memesMots(un: string, autre: string): boolean {
  return lireIntitule(un).mots.join(' ') === lireIntitule(autre).mots.join(' ')
}

function lieuDesTitres({ feuille, transpose }: TableauReconnu, rang: number, debut: number, fin: number): Plage {
  const lignes = fin - debut + 1
  return transpose
    ? { feuille: feuille.nom, ligne: rang, colonne: debut, lignes: 1, colonnes: lignes }
    : { feuille: feuille.nom, ligne: debut, colonne: rang, lignes, colonnes: 1 }
}

function aProposer(
  tableau: TableauReconnu,
  lexique: Lexique,
  { titree, reconnue, propositions }: ColonnePesee,
): readonly PropositionDeNotion[] {
  if (titree.choisie) return []
  if (reconnue !== null) return reconnue.certitude === 'possible' ? propositions : []
  return propositions.length > 0 ? propositions : ressemblances(tableau, lexique, titree)
}

/** Part des mots communs à partir de laquelle deux intitulés se ressemblent. */
const RESSEMBLE = 0.5
const PROPOSITIONS_MAX = 3

/** Notions encore absentes du tableau dont un intitulé partage assez de mots avec celui-ci, sans que ses valeurs le démentent ; jamais rattachées d'office. */
function ressemblances(tableau: TableauReconnu, lexique: Lexique, { intitule, rang }: ColonneTitree): readonly PropositionDeNotion[] {
  const { modele, colonnes, feuille, transpose, objets } = tableau
  const mots = new Set(lireIntitule(intitule).mots)
  const prises = new Set(colonnes.map(({ notion }) => notion))
  const communes = new Map<string, number>()
  for (const { notion, mots: connus } of lexique.formes(modele)) {
    const commune = prises.has(notion) ? 0 : partCommune(mots, connus)
    if (commune >= RESSEMBLE) communes.set(notion, Math.max(commune, communes.get(notion) ?? 0))
  }
  if (communes.size === 0) return []
  const profil = profilDe(transpose ? vueCouchee(vueDroite(feuille)) : vueDroite(feuille), echantillonner(Array.from(objets)), rang)
  return [...communes]
    .filter(([notion]) => !dementent(profil, modele.notions[notion]?.type ?? 'mixte'))
    .sort(([, une], [, autre]) => autre - une)
    .slice(0, PROPOSITIONS_MAX)
    .map(([notion]) => ({ notion, certitude: 'possible' }))
}

function partCommune(mots: ReadonlySet<string>, autres: readonly string[]): number {
  const communs = autres.filter((mot) => mots.has(mot)).length
  return communs / (mots.size + autres.length - communs)
}
