import { ConsentBanner, ConsentProvider, PrivacySettingsButton } from 'ask-first'
import de from 'ask-first/locales/de'
import { Button, buttonVariants } from '@/components/ui/button'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { consent } from '../page/consent'
import { Host } from '../page/host'
import { mount } from '../page/mount'
import { Own } from '../page/own'
import { Parts } from '../page/parts'

const asked = new URLSearchParams(location.search)
const dress = asked.has('dress') ? 'bg-red-500 p-10 own-border' : ''

function Page() {
  return (
    <ConsentProvider consent={consent} locale={de}>
      <ConsentBanner className={dress} />
      <main className="mx-auto grid w-2xl grid-cols-1 max-w-full gap-6 p-4">
        <Card>
          <CardHeader>
            <CardTitle>Kaffee, heute geröstet</CardTitle>
            <CardDescription>Zwei Sorten, frisch aus Leipzig.</CardDescription>
          </CardHeader>
          <CardContent className="flex flex-wrap gap-2">
            <Button>In den Korb</Button>
            <Button variant="outline">Merken</Button>
            <PrivacySettingsButton className={buttonVariants({ variant: 'outline', className: 'no-underline' })} />
          </CardContent>
        </Card>
        {asked.has('host') && <Host />}
        <Own />
        <Parts className={dress} />
      </main>
    </ConsentProvider>
  )
}

mount(<Page />)
