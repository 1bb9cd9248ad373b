import type { Probleme } from '../probleme'
import { constat, doublons } from '../probleme'
import type { Noeud } from './arbre'
import { chemin, enfant, tous, valeur } from './arbre'

const LANGUE = 'fr-FR'

/** M19 : langue par défaut et surcharges. */
export function controlerLangues(racine: Noeud): readonly Probleme[] {
  const lue = valeur(enfant(racine, 'DefaultLocale'))
  return [
    ...constat(lue !== LANGUE, 'M19', `DefaultLocale « ${lue} » lu, ${LANGUE} attendu`),
    ...tous(racine).flatMap(controlerSurcharges),
  ]
}

function controlerSurcharges(noeud: Noeud): readonly Probleme[] {
  const langues = noeud.enfants.filter(({ nom }) => nom === 'Override').map(({ attributs }) => attributs['Locale'] ?? '')
  return [
    ...langues
      .filter((langue) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(langue))
      .flatMap((langue) => constat(true, 'M19', `${chemin(noeud)} : langue « ${langue} », code complet attendu (en-US)`)),
    ...constat(langues.includes(LANGUE), 'M19', `${chemin(noeud)} : aucune surcharge pour la langue par défaut`),
    ...doublons(langues).flatMap((langue) => constat(true, 'M19', `${chemin(noeud)} : deux surcharges « ${langue} »`)),
  ]
}
