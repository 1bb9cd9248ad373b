import type { Obstacles, Plage } from '../../port'
import { seCroisent } from '../../rectangle'
import type { Rectangle } from '../../rectangle'
import type { FeuilleOuverte } from '../feuille/feuille-ouverte'
import { colonnesMasquees, lignesMasquees, lireFiltres, lireFusions } from '../feuille/masquees'
import type { Tableau } from './tableaux'
import { porteUnVerrou } from './verifier-permissions'

/** Ce qui gêne une écriture dans `plage`, d'après la feuille et ses tableaux. */
export async function lireObstacles(
  feuille: FeuilleOuverte,
  plage: Plage,
  tableaux: readonly Tableau[],
  verrous: () => Promise<(style: number) => boolean>,
): Promise<Obstacles> {
  const enveloppe = await feuille.enveloppe()
  const masquees = lignesMasquees(enveloppe, await feuille.donnees(), plage)
  const filtres = [...lireFiltres(enveloppe), ...tableaux.map(({ filtre }) => filtre)]
  return {
    protegee: await porteUnVerrou(feuille, plage, verrous),
    filtre: filtres.some((filtre) => filtre !== null && masquees.some((ligne) => filtre === 'feuille' || aLaLigne(filtre, ligne))),
    fusions: lireFusions(enveloppe)
      .filter((fusion) => seCroisent(fusion, plage))
      .map((fusion) => ({ feuille: plage.feuille, ...fusion })),
    lignesMasquees: masquees,
    colonnesMasquees: colonnesMasquees(enveloppe, plage),
    tableaux: tableaux.filter((tableau) => seCroisent(tableau.plage, plage)).map(({ nom, plage: place }) => ({ nom, plage: place })),
  }
}

function aLaLigne(filtre: Rectangle, ligne: number): boolean {
  return ligne >= filtre.ligne && ligne < filtre.ligne + filtre.lignes
}
