import React, { useState } from 'react'
import type { ReactElement } from 'react'
import type { Ecriture } from '../../../remplissage'
import { TitreDEcran } from '../../composants/TitreDEcran'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'
import type { ProprietesDEtape } from '../contrat/etapes'
import { nommerTable } from '../../cas-usage/tableaux/nommer-table'
import { AnnonceDeRemise } from './AnnonceDeRemise'
import { Remise } from './Remise'
import type { Nouvelle } from './Remise'
import { useEcritures } from './useEcritures'

/** Les dernières écritures du volet dans ce classeur, chacune avec de quoi remettre ce qu’il y avait. */
export function Ecritures({ classeur, journal }: ProprietesDEtape): ReactElement {
  const ecritures = useEcritures(journal)
  const [nouvelle, setNouvelle] = useState<Nouvelle | null>(null)
  const cadre = useFocusRattrape(ecritures.length)
  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre">
      <TitreDEcran>{dire('ecritures.titre')}</TitreDEcran>
      <p className="mx-secondaire">{dire('ecritures.aide')}</p>
      <AnnonceDeRemise nouvelle={nouvelle} />
      {ecritures.length === 0 ? <p>{dire('ecritures.aucune')}</p> : null}
      <ol className="mx-fiches">
        {ecritures.map((ecriture) => (
          <li key={ecriture.id} className="mx-fiche">
            <p>
              <strong>{nommerTable(ecriture)}</strong> {nombreDeCellules(ecriture)}
            </p>
            <p className="mx-secondaire">{feuillesDe(ecriture)}</p>
            <Remise
              classeur={classeur}
              journal={journal}
              ecriture={ecriture}
              texte={dire('ecritures.remettre')}
              nomComplet={dire('ecritures.remettre-table', { table: nommerTable(ecriture), cellules: ecriture.cellules })}
              surNouvelle={setNouvelle}
            />
          </li>
        ))}
      </ol>
    </div>
  )
}

function nombreDeCellules({ cellules }: Ecriture): string {
  return cellules < 2 ? dire('ecritures.une-cellule', { nombre: cellules }) : dire('ecritures.cellules', { nombre: cellules })
}

function feuillesDe({ feuilles, feuillesAjoutees }: Ecriture): string {
  const noms = feuilles.map((nom) => (feuillesAjoutees.includes(nom) ? dire('ecritures.feuille-ajoutee', { feuille: nom }) : nom))
  return dire('ecritures.feuilles', { feuilles: noms.join(', ') })
}
