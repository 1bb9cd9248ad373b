import React, { useState } from 'react'
import type { ReactElement } from 'react'
import { ramenerA, rendreAuContrat } from '../../cas-usage/tableaux/par-commune'
import { dire } from '../../dire'
import { CommunesDeTable } from './CommunesDeTable'
import { EcranDeTable } from './EcranDeTable'
import type { ProprietesDeTable } from './EcranDeTable'
import { PassagesDeCommune } from './PassagesDeCommune'

/** Une table que chaque commune a en propre : ses communes d’abord, puis l’écran de la table pour celle qu’on ouvre. */
export function TableParCommune(proprietes: ProprietesDeTable): ReactElement {
  const { dossier, contrat, table, surDossier } = proprietes
  const [ouverte, setOuverte] = useState<string | null>(null)
  const [quittee, setQuittee] = useState<string | null>(null)
  const commune = dossier.communes.find((nom) => nom === ouverte)
  if (commune === undefined) return <CommunesDeTable {...proprietes} quittee={quittee} surCommune={setOuverte} />
  return (
    <EcranDeTable
      {...proprietes}
      {...ramenerA(commune, dossier, contrat)}
      key={commune}
      surDossier={(vue) => surDossier(rendreAuContrat(dossier, vue, commune))}
      retour={dire('tables.retour-communes', { table: table.id })}
      passages={<PassagesDeCommune communes={dossier.communes} commune={commune} surCommune={setOuverte} />}
      surListe={() => {
        setQuittee(commune)
        setOuverte(null)
      }}
    />
  )
}
