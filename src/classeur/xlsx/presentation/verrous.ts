import type { StructureDuLivre } from '../livre/structure'
import type { Paquet } from '../paquet/paquet'
import { booleen, enfant, enfants } from '../xml/arbre'

/** Dit si un style verrouille sa cellule quand la feuille est protégée ; c'est le cas par défaut. */
export async function lireVerrous(paquet: Paquet, { relations }: StructureDuLivre): Promise<(style: number) => boolean> {
  const partie = relations.find(({ genre }) => genre === 'styles')?.partie ?? null
  if (partie === null || !paquet.a(partie)) return () => true
  const { racine } = await paquet.arbre(partie)
  const verrous = enfants(enfant(racine, 'cellXfs'), 'xf').map((xf) =>
    booleen(enfant(xf, 'protection')?.attributs.get('locked'), true),
  )
  return (style) => verrous[style] ?? true
}
