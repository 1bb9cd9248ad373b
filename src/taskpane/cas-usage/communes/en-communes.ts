import type { CommuneLue } from '../../../donnees'
import type { Message } from '../../../regles'
import { message } from '../../../regles'
import { memeNom, nomsImpossibles } from '../../../remplissage'
import type { CommuneARemplir } from '../../../trames'
import { nommer } from '../../../trames'

/** Pourquoi ces communes ne vont pas dans la feuille : les formules y cherchent une commune par son nom, seul et à la lettre. */
export function refusDesNoms(choisies: readonly CommuneLue[]): readonly Message[] {
  const anonymes = choisies.filter(({ nom }) => nom === null)
  return [
    ...(anonymes.length > 0
      ? [message('volet.communes.sans-nom', { lignes: nommer(anonymes.map(({ ligne }) => String(ligne))) })]
      : []),
    ...nomsImpossibles(choisies.flatMap(({ nom }) => nom ?? [])),
  ]
}

/**
 * Communes de la feuille après l’apport : les anciennes gardent leur rang et ce que le fichier ne dit pas, les nouvelles
 * suivent. Aucune commune de la feuille n’en sort.
 */
export function fusionner(
  anciennes: readonly CommuneARemplir[],
  apportees: readonly CommuneARemplir[],
): readonly CommuneARemplir[] {
  const majs = anciennes.map((ancienne) => {
    const apport = apportees.find(({ nom }) => memeNom(nom, ancienne.nom))
    return apport === undefined ? ancienne : completer(ancienne, apport)
  })
  return [...majs, ...apportees.filter(({ nom }) => !anciennes.some((ancienne) => memeNom(ancienne.nom, nom)))]
}

/** Le nom reste celui de la feuille : ses formules et le contrat le lisent ainsi. */
function completer(ancienne: CommuneARemplir, apport: CommuneARemplir): CommuneARemplir {
  return {
    nom: ancienne.nom,
    residences: apport.residences ?? ancienne.residences,
    logements: apport.logements ?? ancienne.logements,
    cible: apport.cible ?? ancienne.cible,
    situation: apport.situation ?? ancienne.situation,
    manquants: apport.manquants ?? ancienne.manquants,
    objectifRetenu: apport.objectifRetenu ?? ancienne.objectifRetenu,
    tauxRetenu: apport.tauxRetenu ?? ancienne.tauxRetenu,
    plh: apport.plh ?? ancienne.plh,
    accord: apport.accord ?? ancienne.accord,
    dateAccord: apport.dateAccord ?? ancienne.dateAccord,
    code: apport.code ?? ancienne.code,
  }
}
