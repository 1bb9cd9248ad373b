import { LexerTreeBuilder } from '@univerjs/preset-sheets-core'
import type { Injector } from '@univerjs/presets'
import { ponctuerEnAnglais } from './ponctuer'

/**
 * Pendant la frappe, la grille colore les références et suit l'argument courant avec un lexeur qui ne connaît que la virgule.
 * On lui remet la formule française ponctuée à l'anglaise, caractère pour caractère, puis on rend la ponctuation d'origine :
 * les places ne bougent pas. Une formule anglaise n'a jamais de point-virgule hors texte et accolades ; elle passe inchangée.
 */
export function comprendreLaFrappeFrancaise(injecteur: Injector): void {
  const lexeur = injecteur.get(LexerTreeBuilder)
  const decouper = lexeur.sequenceNodesBuilder.bind(lexeur)
  const situer = lexeur.getFunctionAndParameter.bind(lexeur)

  lexeur.sequenceNodesBuilder = (formule) => {
    const anglaise = ponctuerEnAnglais(formule)
    const morceaux = decouper(anglaise)
    if (anglaise === formule || morceaux === undefined) return morceaux
    const tete = formule.startsWith('=') ? 1 : 0
    let place = tete
    return morceaux.map((morceau) => {
      const longueur = typeof morceau === 'string' ? morceau.length : morceau.token.length
      const dOrigine = formule.slice(place, place + longueur)
      place += longueur
      return typeof morceau === 'string' ? dOrigine : { ...morceau, token: dOrigine }
    })
  }
  lexeur.getFunctionAndParameter = (formule, place) => situer(ponctuerEnAnglais(formule), place)
}
