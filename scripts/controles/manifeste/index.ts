import type { Probleme } from '../probleme'
import { probleme } from '../probleme'
import { controlerAdresses } from './adresses'
import { lireXml } from './arbre'
import type { ContexteDuManifeste } from './contexte'
import { controlerExigences } from './exigences'
import { controlerIcones } from './icones'
import { controlerIdentite } from './identite'
import { controlerLangues } from './langues'
import { controlerLivraison } from './livraison'
import { controlerRessources } from './ressources'
import { controlerRuban } from './ruban'
import { controlerStructure } from './structure'

export type { ContexteDuManifeste } from './contexte'

/** Applique les règles M01 à M31 au manifeste ; une liste vide veut dire « rien à redire ». Aucun accès au réseau. */
export function controlerManifeste(xml: string, contexte: ContexteDuManifeste): readonly Probleme[] {
  const lecture = lireXml(xml)
  if ('defaut' in lecture) return [probleme('M01', `XML illisible : ${lecture.defaut}`)]
  const { racine } = lecture
  return [
    ...controlerStructure(xml, racine),
    ...controlerRuban(racine, contexte),
    ...controlerIdentite(racine, contexte),
    ...controlerRessources(racine),
    ...controlerAdresses(racine, contexte),
    ...controlerLangues(racine),
    ...controlerExigences(racine),
    ...controlerIcones(racine, contexte),
    ...controlerLivraison(racine, contexte),
  ]
}
