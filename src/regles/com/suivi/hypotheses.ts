import type { Lectures } from '../../socle/lectures'
import { hypothesesTouchees } from '../../socle/hypotheses'
import type { Hypothese } from '../../socle/resultat'
import { citerLesLignes } from '../citer'
import type { ControleDeSuivi, TableauDeSuivi } from '../tableau-de-suivi'
import { compterConstats } from './constats'

/** Points ouverts qui changent un constat ou un calcul du tableau ; l'effet dit les constats et les lignes qui changent. */
export function hypothesesDuSuivi(
  { fiches }: TableauDeSuivi,
  lectures: Lectures,
  numeros: readonly number[],
  sous: (lectures: Lectures) => ControleDeSuivi,
): Hypothese[] {
  const retenu = sous(lectures)
  const points = new Set(fiches.flatMap(({ pointsOuverts }) => pointsOuverts))
  return hypothesesTouchees([...points], lectures, (autres) => decrire(sous(autres), retenu, numeros))
}

function decrire(controle: ControleDeSuivi, retenu: ControleDeSuivi, numeros: readonly number[]): string {
  const changees = numeros.filter((_, rang) => String(controle.calculs[rang]) !== String(retenu.calculs[rang]))
  const constats = compterConstats(controle.constats)
  const memes = JSON.stringify(controle.constats) === JSON.stringify(retenu.constats)
  const dits = memes ? constats : `${constats}, autres qu’ici`
  if (changees.length === 0) return dits
  return `${dits}, calculs changés ligne ${citerLesLignes(changees)}`
}
