import { trouverRegle } from '../../../regles'
import { sansCoupure } from '../../../textes'
import { dire } from '../../dire'

/** « SRU-02, Logements sociaux manquants (déficit) » ; l’identifiant seul d’une règle hors du registre. */
export function nommerRegle(regle: string): string {
  const titre = trouverRegle(regle)?.titre
  return titre === undefined ? regle : sansCoupure(dire('audit.regle', { regle, titre }))
}
