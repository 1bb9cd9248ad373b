import type { CodeLangue } from '../../formules'
import type { Arguments } from '../arguments'
import { ErreurDUsage } from '../erreurs'

export function exigerSortie({ valeurs }: Arguments): string {
  const sortie = valeurs.get('sortie')
  if (sortie === undefined) throw new ErreurDUsage('sortie-manquante')
  return sortie
}

export function lireLangue({ valeurs }: Arguments): CodeLangue | undefined {
  const langue = valeurs.get('langue')
  if (langue === undefined || langue === 'fr' || langue === 'en') return langue
  throw new ErreurDUsage('langue-inconnue', { lu: langue })
}
