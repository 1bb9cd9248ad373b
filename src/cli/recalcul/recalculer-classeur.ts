import { ecrireAdresse } from '../../classeur/adresse'
import type { Valeur } from '../../classeur/port'
import { memeValeurDeCellule } from '../../classeur/valeurs'
import type { ClasseurXlsx, ValeurRecalculee } from '../../classeur/xlsx'
import type { Message } from '../../regles'
import { Modele } from '../../remplissage'
import { evaluerCellule } from './evaluer-cellule'
import { Graphe } from './graphe'
import type { CelluleDeFormule } from './graphe'
import { mesurerPortee, parcourirEnOrdre } from './ordre'

export interface Changement {
  readonly cellule: string
  readonly avant: Valeur
  readonly apres: Valeur
}

export interface Bilan {
  /** Formules évaluées avec succès. */
  readonly recalculees: number
  readonly changements: readonly Changement[]
  readonly aRecalculerDansExcel: readonly { readonly cellule: string; readonly motif: Message }[]
}

/** Une cellule à récrire, avant que rien ne soit posé dans le classeur. */
interface Passe extends Bilan {
  /** Vrai si une formule au moins peut lire hors des plages qu'elle cite. */
  readonly litAilleurs: boolean
  readonly valeurs: ReadonlyMap<string, readonly ValeurRecalculee[]>
}

/**
 * Recalcule nos fonctions et, dans l'ordre, les formules natives qu'elles lisent et celles qui en dépendent. Ne change que des valeurs en cache ; ce que
 * le moteur ne sait pas évaluer garde la sienne et se trouve dans la liste « à recalculer dans Excel ».
 */
export async function recalculerClasseur(classeur: ClasseurXlsx): Promise<Bilan> {
  let passe = await faireUnePasse(await Modele.ouvrir(classeur), false)
  // DECALER et INDIRECT peuvent lire n'importe où : si quelque chose a changé, leur valeur en cache n'est plus sûre.
  if (passe.litAilleurs && passe.changements.length > 0) passe = await faireUnePasse(await Modele.ouvrir(classeur), true)
  for (const [feuille, valeurs] of passe.valeurs) await classeur.remplacerValeurs(feuille, valeurs)
  const { recalculees, changements, aRecalculerDansExcel } = passe
  return { recalculees, changements, aRecalculerDansExcel }
}

async function faireUnePasse(modele: Modele, ailleursInconnus: boolean): Promise<Passe> {
  const graphe = new Graphe(modele)
  const inconnues = new Map<CelluleDeFormule, Message>()
  const touchees = new Set<CelluleDeFormule>()
  const changements: Changement[] = []
  const valeurs = new Map<string, ValeurRecalculee[]>()
  let recalculees = 0

  const rendreInconnue = async (cellule: CelluleDeFormule, motif: Message): Promise<void> => {
    inconnues.set(cellule, motif)
    ;(await modele.charger(cellule.source.feuille)).rendreInconnue(cellule.occupe)
  }
  const poser = async ({ source, occupe }: CelluleDeFormule, obtenues: readonly (readonly Valeur[])[]): Promise<boolean> => {
    const feuille = await modele.charger(source.feuille)
    let change = false
    for (const [i, ligne] of obtenues.entries()) {
      for (const [j, apres] of ligne.entries()) {
        const place = { ligne: occupe.ligne + i, colonne: occupe.colonne + j }
        const avant = feuille.case(place.ligne, place.colonne)
        feuille.poser(place.ligne, place.colonne, memeValeurDeCellule(avant, apres) ? avant : apres)
        if (memeValeurDeCellule(avant, apres)) continue
        change = true
        changements.push({ cellule: ecrireAdresse({ feuille: source.feuille, ...place, lignes: 1, colonnes: 1 }), avant, apres })
        const deFeuille = valeurs.get(source.feuille) ?? []
        deFeuille.push({ ...place, valeur: apres })
        valeurs.set(source.feuille, deFeuille)
      }
    }
    return change
  }

  const amont = graphe.amontDe(graphe.cellules.filter(({ estNotre }) => estNotre))
  const graines = graphe.cellules.filter(
    (cellule) => cellule.estNotre || cellule.source.valeur === null || amont.has(cellule) || (ailleursInconnus && cellule.litAilleurs),
  )
  const bouclees = await parcourirEnOrdre(mesurerPortee(graines, graphe), async (cellule, lecteurs) => {
    const exigee = cellule.estNotre || cellule.source.valeur === null || touchees.has(cellule)
    if (ailleursInconnus && cellule.litAilleurs) {
      await rendreInconnue(cellule, { id: 'cli.lit-ailleurs', donnees: {} })
    } else if (exigee || amont.has(cellule)) {
      const evaluee = await evaluerCellule(cellule, modele)
      if ('motif' in evaluee) {
        // Rien d'elle n'a changé : la valeur qu'Excel lui a donnée reste bonne.
        if (!exigee) return
        await rendreInconnue(cellule, evaluee.motif)
      } else {
        const change = await poser(cellule, evaluee.valeurs)
        if (exigee || change) recalculees++
        if (!change) return
      }
    } else return
    for (const lecteur of lecteurs) touchees.add(lecteur)
  })
  for (const cellule of bouclees) inconnues.set(cellule, { id: 'cli.circulaire', donnees: {} })
  const litAilleurs = graphe.cellules.some((cellule) => cellule.litAilleurs)
  return { litAilleurs, recalculees, changements, valeurs, aRecalculerDansExcel: [...inconnues].map(([{ source }, motif]) => ({ cellule: situer(source), motif })) }
}

function situer({ feuille, ligne, colonne }: { readonly feuille: string; readonly ligne: number; readonly colonne: number }): string {
  return ecrireAdresse({ feuille, ligne, colonne, lignes: 1, colonnes: 1 })
}
