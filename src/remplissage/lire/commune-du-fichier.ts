import type { CommuneLue, TauxLu } from '../../donnees'
import { enFraction } from '../../regles'
import type { CommuneARemplir } from '../../trames'

/** Une commune lue d'un fichier, telle que la feuille « Communes » la garde ; sans nom lu, un nom vide. */
export function communeDuFichier(commune: CommuneLue): CommuneARemplir {
  const { nom, residences, logements, cible, situation, manquants, objectifRetenu, tauxRetenu, plh, accord, code } = commune
  return {
    nom: nom ?? '',
    residences,
    logements,
    cible: fractionDe(cible),
    situation,
    manquants,
    objectifRetenu,
    tauxRetenu: fractionDe(tauxRetenu),
    plh,
    accord,
    dateAccord: null,
    code,
  }
}

/** Un taux de plus de 100 % est signalé à la lecture, et ne sert à aucun calcul. */
function fractionDe(taux: TauxLu | null): number | null {
  return taux === null || !taux.possible ? null : enFraction(taux.points)
}
