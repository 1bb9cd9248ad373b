import { ecrireNomDeFeuille, ecrireRectangle } from '../../classeur/adresse'
import type { Plage } from '../../classeur/port'
import type { CaseDecrite } from '../../trames'

/** Case qui mène à une plage de ce classeur et en montre l'adresse. */
export function lien(plage: Plage): CaseDecrite {
  const [cible, texte] = [`#${ecrireNomDeFeuille(plage.feuille)}!${ecrireRectangle(plage)}`, ecrireRectangle(plage)]
  return { contenu: { formule: `=HYPERLINK(${guillemeter(cible)},${guillemeter(texte)})`, rang: 0 }, format: null }
}

function guillemeter(texte: string): string {
  return `"${texte.replaceAll('"', '""')}"`
}
