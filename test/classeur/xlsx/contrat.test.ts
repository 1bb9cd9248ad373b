import { ouvrirXlsx } from '../../../src/classeur/xlsx'
import { COMPRESSION_NODE } from '../../../src/classeur/xlsx/zip/deflate-node'
import { contratClasseur } from '../eprouver-contrat'
import { fabriquerLivre } from '../fabrique/livre'
import { rouvrir } from '../fabrique/rouvrir'

const VIDE = fabriquerLivre({ feuilles: [{ nom: 'Feuil1' }] })

contratClasseur('fichier, en attente d’enregistrement', () => ouvrirXlsx(VIDE), { calcule: false })
contratClasseur('fichier, relu après chaque écriture', async () => rouvrir(VIDE), { calcule: false })
contratClasseur('fichier, zlib de Node', async () => rouvrir(VIDE, { compression: COMPRESSION_NODE }), { calcule: false })
contratClasseur('fichier sans styles', async () => rouvrir(fabriquerLivre({ feuilles: [{ nom: 'Feuil1' }], styles: null })), {
  calcule: false,
})
