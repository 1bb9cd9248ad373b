import { lireLectures } from '../../regles'
import { redigerMessage } from '../../textes'
import type { ChoixDHypothese } from '../../trames'
import { lireOctets } from '../classeur/fichiers'
import { CODES } from '../codes'
import type { Code } from '../codes'
import { ErreurDeCommande } from '../erreurs'

/**
 * Lit `{"AMB-05": "autre", "AMB-06": {"lecture": "autre", "motif": "…"}}`.
 * @param code celui d'un contenu refusé
 * @throws ErreurDeCommande fichier illisible, point ou lecture inconnus
 */
export async function lireFichierDHypotheses(chemin: string, code: Code = CODES.refuse): Promise<readonly ChoixDHypothese[]> {
  const lu = analyser(new TextDecoder().decode(await lireOctets(chemin)), chemin, code)
  const choix = Object.entries(lu).map(([point, valeur]): ChoixDHypothese => {
    if (typeof valeur === 'string') return { point: point.trim().toUpperCase(), lecture: valeur.trim(), motif: null }
    if (typeof valeur !== 'object' || valeur === null || !('lecture' in valeur) || typeof valeur.lecture !== 'string')
      refuser(chemin, point, code)
    const motif = 'motif' in valeur && typeof valeur.motif === 'string' ? valeur.motif : null
    return { point: point.trim().toUpperCase(), lecture: valeur.lecture.trim(), motif }
  })
  const lectures = lireLectures(choix.map(({ point, lecture }) => [point, lecture]))
  if (Array.isArray(lectures)) throw new ErreurDeCommande('rien-ecrit', { raison: lectures.map(redigerMessage).join(' ') }, code)
  return choix
}

/** Les choix du fichier l'emportent, point par point, sur ceux de la feuille. */
export function fusionner(
  duFichier: readonly ChoixDHypothese[],
  deLaFeuille: readonly ChoixDHypothese[],
): readonly ChoixDHypothese[] {
  const donnes = new Set(duFichier.map(({ point }) => point))
  return [...deLaFeuille.filter(({ point }) => !donnes.has(point)), ...duFichier]
}

function analyser(texte: string, chemin: string, code: Code): object {
  let lu: unknown
  try {
    lu = JSON.parse(texte)
  } catch {
    refuser(chemin, '', code)
  }
  if (typeof lu !== 'object' || lu === null || Array.isArray(lu)) refuser(chemin, '', code)
  return lu
}

function refuser(fichier: string, point: string, code: Code): never {
  throw new ErreurDeCommande('hypotheses-illisibles', { fichier, point: point === '' ? 'tout le fichier' : point }, code)
}
