import type { Classeur } from '../../../src/classeur/port'
import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import type { OptionsXlsx } from '../../../src/classeur/xlsx'

/** Classeur enregistré puis rouvert après chaque écriture : ce qu'on lit vient toujours du fichier. */
export function rouvrir(octets: Uint8Array, options?: OptionsXlsx): Classeur {
  let fichier = octets
  const lire = () => ouvrirXlsx(fichier, options)
  const ecrire = async (action: (classeur: Classeur) => Promise<void>): Promise<void> => {
    const classeur = await lire()
    await action(classeur)
    fichier = await classeur.enregistrer()
  }
  return {
    feuilles: async () => (await lire()).feuilles(),
    selection: async () => null,
    plageUtile: async (feuille) => (await lire()).plageUtile(feuille),
    lire: async (plage) => (await lire()).lire(plage),
    ecrire: (plage, contenu) => ecrire((classeur) => classeur.ecrire(plage, contenu)),
    ajouterFeuille: (nom) => ecrire((classeur) => classeur.ajouterFeuille(nom)),
    surSelection: () => () => undefined,
  }
}
