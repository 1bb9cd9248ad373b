import type { Valeur } from '../../classeur/port'
import { TEXTE_MAX } from '../../classeur/verifier-saisies'
import type { ClasseurXlsx, ValeurRecalculee } from '../../classeur/xlsx'
import { Modele } from '../../remplissage'
import { evaluerCellule } from './evaluer-cellule'
import { Graphe } from './graphe'
import type { CelluleDeFormule } from './graphe'
import { mesurerPortee, parcourirEnOrdre } from './ordre'

/** Liens de lecture entre formules au-delà desquels leur ordre ne tiendrait pas dans la mémoire permise. */
const LIENS_MAX = 5_000_000

/**
 * Évalue en mémoire les formules que le fichier garde sans résultat, dans l'ordre où elles se lisent. Une valeur déjà en cache ne change pas : elle est
 * ce que le fichier montre. Ce que le moteur ne sait pas évaluer, ou qui se lit en boucle, reste sans valeur.
 * @param depasse vrai quand il faut s'arrêter là
 */
export async function evaluerLesAbsentes(classeur: ClasseurXlsx, depasse: () => boolean): Promise<void> {
  const modele = await Modele.ouvrir(classeur)
  const graphe = new Graphe(modele)
  const valeurs = new Map<string, ValeurRecalculee[]>()
  let absentes: readonly CelluleDeFormule[] = graphe.cellules.filter(({ source }) => source.valeur === null)
  for (;;) {
    const restantes = await faireUnePasse(absentes, graphe, { modele, valeurs, depasse })
    // DECALER et INDIRECT ont pu lire une cellule que l'ordre ne mettait pas avant elles.
    const aRefaire = restantes.length < absentes.length && restantes.some(({ litAilleurs }) => litAilleurs)
    if (!aRefaire) break
    absentes = restantes
  }
  for (const [feuille, recalculees] of valeurs) await classeur.remplacerValeurs(feuille, recalculees)
}

interface Evaluation {
  readonly modele: Modele
  /** Ce qui est évalué, par feuille. */
  readonly valeurs: Map<string, ValeurRecalculee[]>
  readonly depasse: () => boolean
}

/** Rend les cellules restées sans valeur. */
async function faireUnePasse(
  absentes: readonly CelluleDeFormule[],
  graphe: Graphe,
  { modele, valeurs, depasse }: Evaluation,
): Promise<readonly CelluleDeFormule[]> {
  const restantes = new Set(absentes)
  const portee = mesurerPortee(absentes, graphe, (liens) => liens > LIENS_MAX || depasse())
  if (portee === null) return absentes
  await parcourirEnOrdre(portee, async (cellule) => {
    if (!restantes.has(cellule) || depasse()) return
    const evaluee = await evaluerCellule(cellule, modele)
    if ('motif' in evaluee || evaluee.valeurs.some((ligne) => ligne.some(estTropLong))) return
    restantes.delete(cellule)
    const { source, occupe } = cellule
    const chargee = await modele.charger(source.feuille)
    const deFeuille = valeurs.get(source.feuille) ?? []
    valeurs.set(source.feuille, deFeuille)
    for (const [i, ligne] of evaluee.valeurs.entries()) {
      for (const [j, valeur] of ligne.entries()) {
        const place = { ligne: occupe.ligne + i, colonne: occupe.colonne + j }
        chargee.poser(place.ligne, place.colonne, valeur)
        deFeuille.push({ ...place, valeur })
      }
    }
  })
  return [...restantes]
}

function estTropLong(valeur: Valeur): boolean {
  return typeof valeur === 'string' && valeur.length > TEXTE_MAX
}
