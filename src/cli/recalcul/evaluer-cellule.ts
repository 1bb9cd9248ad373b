import type { Valeur } from '../../classeur/port'
import { estNonEvaluee } from '../../formules'
import type { Message } from '../../regles'
import type { Modele } from '../../remplissage'
import type { CelluleDeFormule } from './graphe'

export type CelluleEvaluee = { readonly valeurs: readonly (readonly Valeur[])[] } | { readonly motif: Message }

/**
 * Valeurs que la formule donne aux cellules qu'elle occupe. Une formule matricielle remplit sa plage, `#N/A` au-delà de son
 * résultat ; un débordement qui change de taille demanderait de récrire la formule : il revient à Excel.
 */
export async function evaluerCellule({ source, formule, occupe }: CelluleDeFormule, modele: Modele): Promise<CelluleEvaluee> {
  if (formule === null) return { motif: { id: 'cli.formule-illisible-ici', donnees: { formule: source.formule } } }
  const matricielle = source.genre === 'matricielle' || source.genre === 'dynamique'
  const contexte = modele.contexte(source.feuille, source.ligne, source.colonne, { intersectionImplicite: !matricielle })
  const evaluation = await modele.evaluer(formule.racine, contexte)
  if (estNonEvaluee(evaluation)) return { motif: evaluation.motif }
  const { valeurs } = evaluation
  const [lignes, colonnes] = [valeurs.length, valeurs[0]?.length ?? 0]
  if (lignes === occupe.lignes && colonnes === occupe.colonnes) return { valeurs }
  if (source.genre === 'dynamique') {
    return {
      motif: {
        id: 'cli.debordement-change',
        donnees: { avant: `${occupe.lignes} × ${occupe.colonnes}`, apres: `${lignes} × ${colonnes}` },
      },
    }
  }
  return { valeurs: remplirPlage(valeurs, occupe.lignes, occupe.colonnes) }
}

function remplirPlage(valeurs: readonly (readonly Valeur[])[], lignes: number, colonnes: number): readonly (readonly Valeur[])[] {
  const [hauteur, largeur] = [valeurs.length, valeurs[0]?.length ?? 0]
  return Array.from({ length: lignes }, (_ligne, i) =>
    Array.from({ length: colonnes }, (_colonne, j) => valeurs[hauteur === 1 ? 0 : i]?.[largeur === 1 ? 0 : j] ?? { erreur: '#N/A' }),
  )
}
