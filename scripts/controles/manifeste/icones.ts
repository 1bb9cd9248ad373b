import type { Probleme } from '../probleme'
import { constat } from '../probleme'
import { cheminLivre } from './adresses'
import type { Noeud } from './arbre'
import { chemin, enfant, nommes, valeur } from './arbre'
import type { ContexteDuManifeste } from './contexte'
import { ressource } from './ressources'

const TAILLES_OBLIGATOIRES = [16, 32, 80]
const TAILLES_ADMISES = [16, 20, 24, 32, 40, 48, 64, 80]
const SIGNATURE_PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const FIN_DE_L_ENTETE_PNG = 24

/** M12 et M13 : icônes de la fiche et du ruban, présentes et aux bonnes dimensions (en pixels). */
export function controlerIcones(racine: Noeud, contexte: ContexteDuManifeste): readonly Probleme[] {
  return [
    ...controlerImage('M12', valeur(enfant(racine, 'IconUrl')), 32, contexte),
    ...controlerImage('M12', valeur(enfant(racine, 'HighResolutionIconUrl')), 64, contexte),
    ...nommes(racine, 'Icon').flatMap((icone) => controlerIcone(racine, icone, contexte)),
  ]
}

function controlerIcone(racine: Noeud, icone: Noeud, contexte: ContexteDuManifeste): readonly Probleme[] {
  const images = icone.enfants.map(({ attributs }) => ({ taille: Number(attributs['size']), resid: attributs['resid'] ?? '' }))
  const tailles = images.map(({ taille }) => taille)
  return [
    ...TAILLES_OBLIGATOIRES.filter((taille) => !tailles.includes(taille)).flatMap((taille) =>
      constat(true, 'M13', `${chemin(icone)} : taille ${taille} absente`),
    ),
    ...tailles
      .filter((taille) => !TAILLES_ADMISES.includes(taille))
      .flatMap((taille) => constat(true, 'M13', `${chemin(icone)} : taille ${taille} inconnue`)),
    ...images.flatMap(({ taille, resid }) => controlerImage('M13', valeur(ressource(racine, 'Images', resid)), taille, contexte)),
  ]
}

function controlerImage(regle: string, adresse: string, taille: number, { base, lire }: ContexteDuManifeste): readonly Probleme[] {
  const relatif = cheminLivre(adresse, base)
  const octets = relatif === null ? undefined : lire(relatif)
  if (octets === undefined) return constat(true, regle, `image « ${adresse} » non livrée`)
  const dimensions = dimensionsPng(octets)
  return constat(dimensions !== `${taille}×${taille}`, regle, `image « ${adresse} » : ${dimensions} lu, ${taille}×${taille} attendu`)
}

function dimensionsPng(octets: Uint8Array): string {
  if (octets.length < FIN_DE_L_ENTETE_PNG || SIGNATURE_PNG.some((octet, rang) => octets[rang] !== octet)) return 'pas un PNG'
  const vue = new DataView(octets.buffer, octets.byteOffset, octets.byteLength)
  return `${vue.getUint32(16)}×${vue.getUint32(20)}`
}
