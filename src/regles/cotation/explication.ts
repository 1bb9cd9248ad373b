import type { Brut } from '../com'
import { citerLesLignes } from '../com'
import type { Message } from '../socle/message'
import { message } from '../socle/message'
import type { Etape } from '../socle/resultat'
import type { DetailDeLigne } from './detail-de-ligne'
import { detaillerLigne } from './detail-de-ligne'
import { releveVierge } from './erreur-de-ligne'
import type { CritereDeGrille } from './grille'
import type { GrilleANoter } from './noter'
import { NOTEE } from './noter'
import type { ContexteDeNote, Releve } from './points-de-critere'

/** Demandes détaillées critère par critère ; au-delà, seules les données manquantes sont dites. */
export const DEMANDES_DETAILLEES = 50

/** Détail des premières demandes, puis données manquantes de toutes, critère par critère. */
export function expliquerNotes(
  demandes: readonly (readonly Brut[])[],
  grille: GrilleANoter,
  contexte: ContexteDeNote,
  notes: Float64Array,
  etats: Uint8Array,
): Etape[] {
  const etapes: Etape[] = []
  const manques = new Map<CritereDeGrille, number[]>()
  for (const [rang, ligne] of demandes.entries()) {
    if (etats[rang] !== NOTEE) continue
    const detail = detaillerLigne(grille, ligne, contexte)
    grille.criteres.forEach((critere, c) => {
      if (detail.releves[c]?.manquant === true && critere.colonne >= 0) noterManque(manques, critere, rang + 1)
    })
    if (rang < DEMANDES_DETAILLEES) etapes.push(...detaillerDemande(rang + 1, grille.criteres, detail, notes[rang] ?? 0))
  }
  return [...etapes, ...[...manques].map(([critere, lignes]) => etapeDeManque(critere, lignes))]
}

function noterManque(manques: Map<CritereDeGrille, number[]>, critere: CritereDeGrille, numero: number): void {
  const numeros = manques.get(critere)
  if (numeros === undefined) manques.set(critere, [numero])
  else numeros.push(numero)
}

function detaillerDemande(
  ligne: number,
  criteres: readonly CritereDeGrille[],
  { points, releves, retenus }: DetailDeLigne,
  note: number,
): Etape[] {
  const etapes = criteres.flatMap((critere, c): Etape[] => {
    const valeur = points[c] ?? 0
    if (valeur === 0) return []
    const ecarte = retenus[c] === false
    return [
      {
        etape: message('cotation.etape.critere', { ligne, critere: critere.libelle }),
        calcul: ecarte ? message(`cotation.calcul.ecarte${critere.mode === 'maximum' ? '' : '-du-fait'}`, { points: valeur }) : calculDe(critere, releves[c] ?? releveVierge()),
        valeur: ecarte ? 0 : valeur,
      },
    ]
  })
  return [...etapes, { etape: message('cotation.etape.note', { ligne }), calcul: message('cotation.calcul.note'), valeur: note }]
}

function calculDe(critere: CritereDeGrille, { unites, facteur }: Releve): Message {
  const suite = facteur > 1 ? `-double` : ''
  const { points } = critere
  switch (critere.lecture) {
    case 'par an':
      return message(`cotation.calcul.par-an${suite}`, { points, unites })
    case 'par mois':
      return message(`cotation.calcul.par-mois${suite}`, { points, unites })
    case 'paliers':
      return message(`cotation.calcul.palier${suite}`, { unites })
    default:
      return message(`cotation.calcul.vrai${suite}`, { points })
  }
}

function etapeDeManque(critere: CritereDeGrille, lignes: readonly number[]): Etape {
  return {
    etape: message('cotation.etape.manquante', { critere: critere.libelle }),
    calcul: message('cotation.calcul.manquante', { lignes: citerLesLignes(lignes) }),
    valeur: 0,
  }
}

/** Colonnes des demandes qu'aucun critère ne lit : elles ne comptent pas, et cela se dit (COT-05). */
export function etapeDesNonCotees(criteres: readonly CritereDeGrille[], entetes: readonly string[]): Etape[] {
  const lues = new Set(criteres.flatMap(({ colonne, colonneFin, colonnePiece }) => [colonne, colonneFin, colonnePiece]))
  const ignorees = entetes.filter((entete, rang) => entete !== '' && !lues.has(rang))
  if (ignorees.length === 0) return []
  const calcul = message('cotation.calcul.non-cotees', { colonnes: ignorees.join(', ') })
  return [{ etape: message('cotation.etape.non-cotees'), calcul, valeur: 0 }]
}
